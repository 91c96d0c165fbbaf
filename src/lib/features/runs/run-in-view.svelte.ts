import { flowRunRows } from '$lib/history/flow-run-rows';
import type { KeptRun } from '$lib/history/load-run';
import { parentFlowRunId } from '$lib/projections/run-tree';
import { partOf, type EventReading } from './read-run';
import { Rewind } from './rewind.svelte';
import { runDuration } from './run-duration';

interface Source extends Pick<EventReading, 'ledger' | 'revision'> {
  readonly kept: KeptRun | undefined;
}

/** One flow run as of the moment to which it is rewound, else as it is. */
export class RunInView {
  readonly #id: () => string;
  readonly #source: () => Source | undefined;
  readonly #now: () => number;
  readonly rewind: Rewind;

  constructor(id: () => string, source: () => Source | undefined, now: () => number) {
    this.#id = id;
    this.#source = source;
    this.#now = now;
    this.rewind = new Rewind(source, id);
  }

  readonly part = $derived.by(() => {
    const shown = this.rewind.shown;
    return shown && partOf(shown.ledger, this.#id());
  });
  /** As a list of runs has it. */
  readonly row = $derived.by(() => {
    const kept = this.#source()?.kept;
    const shown = this.rewind.shown;
    if (!kept || !shown || this.rewind.cursor === undefined) return kept?.flowRun;
    const { id, entry } = kept.programRun;
    return flowRunRows([this.#id()], shown.ledger, id, entry)[0] ?? kept.flowRun;
  });
  readonly duration = $derived.by(
    () => this.row && runDuration(this.row, this.rewind.cursor ?? this.#now()),
  );
  readonly parent = $derived.by(() => {
    const ledger = this.#source()?.ledger;
    const run = this.part?.run;
    const parentId = ledger && run && parentFlowRunId(run, ledger);
    return parentId === undefined ? undefined : ledger?.flowRuns.get(parentId);
  });
}
