import { hashExactly, hashValue } from './hash-value';
import { Hash } from './hash';
import { inspect } from './inspect';
import { WrongDefinition } from './wrong-definition';

/** What a policy may look at: one call of a task. */
export interface CachedCall {
  readonly taskName: string;
  /** The task's function as text. */
  readonly source: string;
  /** The arguments by parameter name. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of the flow run, or of the task run when it runs outside any. */
  readonly runId: string;
}

type Part = 'inputs' | 'source' | 'run';

/** The inputs hold something that cannot be told from others of its kind, such as a function. */
export class UnhashableInputs extends Error {
  override name = 'UnhashableInputs';
  constructor() {
    super('The inputs hold a value that cannot be compared, such as a function or a promise');
  }
}

/**
 * What must be the same for a task to give a result that it has kept instead of working again.
 * Add one to another with `and`.
 *
 * @example
 * const precio = task({ cachePolicy: INPUTS.and(RUN_ID) }, async (producto: string) => { ... });
 */
export class CachePolicy {
  readonly #parts: ReadonlySet<Part>;
  readonly #ignored: ReadonlySet<string>;

  /** @internal */
  constructor(parts: Iterable<Part>, ignored: Iterable<string> = []) {
    this.#parts = new Set(parts);
    this.#ignored = new Set(ignored);
  }

  /**
   * A policy that asks for everything that this one and the other ask for.
   *
   * @example
   * INPUTS.and(TASK_SOURCE) // a change of the task's code asks for the work anew
   */
  and(other: CachePolicy): CachePolicy {
    if (!(other instanceof CachePolicy)) {
      throw new WrongDefinition(
        `and(...) takes a policy such as RUN_ID, but got ${inspect(other)}`,
      );
    }
    return new CachePolicy(
      [...this.#parts, ...other.#parts],
      [...this.#ignored, ...other.#ignored],
    );
  }

  /**
   * The same policy, which does not look at the inputs of these names.
   *
   * @example
   * INPUTS.without('intento') // two calls that differ only in `intento` share their result
   */
  without(...names: string[]): CachePolicy {
    const odd = names.findIndex((name) => typeof name !== 'string' || name === '');
    if (names.length === 0 || odd >= 0) {
      const got = names.length === 0 ? 'nothing' : inspect(names[odd]);
      throw new WrongDefinition(`without(...) takes the names of parameters, but got ${got}`);
    }
    return new CachePolicy(this.#parts, [...this.#ignored, ...names]);
  }

  /**
   * @internal The key of a call; undefined when nothing is to be kept. Throws UnhashableInputs.
   */
  keyOf(call: CachedCall): string | undefined {
    if (this.#parts.size === 0) return undefined;
    // Two tasks with equal inputs do different work.
    const hash = new Hash().add(call.taskName);
    if (this.#parts.has('source')) hash.add('source').add(call.source);
    if (this.#parts.has('run')) hash.add('run').add(call.runId);
    if (this.#parts.has('inputs')) {
      const inputs = Object.entries(call.inputs).filter(([name]) => !this.#ignored.has(name));
      const inputsHash = hashExactly(Object.fromEntries(inputs));
      if (inputsHash === undefined) throw new UnhashableInputs();
      hash.add('inputs').add(inputsHash);
    }
    return hash.toString();
  }
}

/** The same arguments give the same result. */
export const INPUTS = new CachePolicy(['inputs']);
/** As long as the task's function is written the same way. */
export const TASK_SOURCE = new CachePolicy(['source']);
/** Only inside one flow run; outside any flow nothing is shared. */
export const RUN_ID = new CachePolicy(['run']);
/** Nothing is kept. */
export const NO_CACHE = new CachePolicy([]);
/** What `persistResult` alone asks for. */
export const DEFAULT_POLICY = INPUTS.and(TASK_SOURCE).and(RUN_ID);

/** A key of the student's own, for which any value will do. */
export function keyOfValue(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' && value.length <= 300 ? value : hashValue(value);
}
