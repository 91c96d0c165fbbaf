import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { SharedPlayground } from '$lib/contract/program';
import type { RunLedger } from '$lib/projections/run-ledger';

/** Where a run is kept while it goes on; the history provides it. */
export interface RunRecording {
  /** Takes events that the ledger has accepted already; resolves when they are durable or never will be. */
  append(events: readonly RunEvent[]): Promise<unknown>;
  /** Writes what is left; resolves when it is durable. */
  finish(): Promise<unknown>;
}

export type RecordRun = (run: {
  readonly id: string;
  /** As it ran, with its seed. */
  readonly program: SharedPlayground;
  readonly ledger: RunLedger;
  /** What it finds under its variables' names. */
  readonly variables?: Readonly<Record<string, Json>> | undefined;
}) => RunRecording;
