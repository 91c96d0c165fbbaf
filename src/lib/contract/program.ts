import type { Fault } from './fault';

/** A playground as links, run files and the history keep it (share-format.md). */
export interface SharedPlayground {
  readonly v: 1;
  /** At most 120 characters. */
  readonly title?: string;
  /** Relative POSIX paths to texts; at least one. */
  readonly files: Readonly<Record<string, string>>;
  /** A key of `files`. */
  readonly entry: string;
  /** Prompts answered in order. */
  readonly answers?: readonly string[];
  readonly clock?: 'real' | 'fast';
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  readonly lesson?: string;
}

/** What a run of a playground is given besides its code and its answers. */
export type RunSetup = Pick<SharedPlayground, 'clock' | 'seed' | 'faults'>;

/** The setup alone, without keys that are not set. */
export function setupOf({ clock, seed, faults }: RunSetup): RunSetup {
  return {
    ...(clock !== undefined && { clock }),
    ...(seed !== undefined && { seed }),
    ...(faults !== undefined && { faults }),
  };
}
