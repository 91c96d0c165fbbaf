import type {
  ArtifactMade,
  DeploymentRegistered,
  EventEmitted,
  FileWritten,
  LimitChanged,
  ProductEvent,
  VariableSet,
} from '$lib/contract/product-events';

/** What a program made besides runs and lines, as its events say it. */
export class RunProducts {
  readonly #artifacts = new Map<string, ArtifactMade>();
  readonly #variables = new Map<string, VariableSet>();
  readonly #files = new Map<string, FileWritten>();
  readonly #deployments = new Map<string, DeploymentRegistered>();
  readonly #events: EventEmitted[] = [];
  readonly #limits: LimitChanged[] = [];

  /** As each is now, in the order in which they were made. */
  get artifacts(): readonly ArtifactMade[] {
    return [...this.#artifacts.values()];
  }
  /** Those that the program set, as they are now. */
  get variables(): readonly VariableSet[] {
    return [...this.#variables.values()];
  }
  /** Those that the program wrote, as they are now. */
  get files(): readonly FileWritten[] {
    return [...this.#files.values()];
  }
  get deployments(): readonly DeploymentRegistered[] {
    return [...this.#deployments.values()];
  }
  get events(): readonly EventEmitted[] {
    return this.#events;
  }
  /** Every step of every limit, in order. */
  get limits(): readonly LimitChanged[] {
    return this.#limits;
  }

  /** False: the event contradicts what came before, and nothing changed. */
  add(event: ProductEvent): boolean {
    switch (event.type) {
      case 'artifact':
        return this.#addArtifact(event);
      case 'variable-set':
        this.#variables.set(event.name, event);
        return true;
      case 'file-written':
        this.#files.set(event.path, event);
        return true;
      case 'deployment-registered':
        this.#deployments.set(`${event.flowName}/${event.name}`, event);
        return true;
      case 'event-emitted':
        this.#events.push(event);
        return true;
      case 'limit':
        this.#limits.push(event);
        return true;
    }
  }

  #addArtifact(event: ArtifactMade): boolean {
    const before = this.#artifacts.get(event.id);
    const other = before && (before.kind !== event.kind || before.flowRunId !== event.flowRunId);
    if (other) return false;
    this.#artifacts.set(event.id, event);
    return true;
  }
}
