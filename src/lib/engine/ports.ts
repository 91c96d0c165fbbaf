import type { RunEvent, Site } from '$lib/contract/events';
import type { StoredResult } from '$lib/contract/stored-result';
import type { Json } from '$lib/contract/json';
import type { Clock } from './clock';
import type { ValueCodec } from './value-codec';
import type { Scope } from './scope';

/** Who is calling: carries a scope from a call to all that it awaits, however calls interleave. */
export interface ContextStore {
  current(): Scope | undefined;
  with<T>(scope: Scope | undefined, fn: () => T): T;
}

/** An error as a person reads it: its stack in the student's files and where it was thrown. */
export interface ErrorPlace {
  readonly stack: string;
  readonly site?: Site;
}

/** All that the engine takes from the world it runs in: a worker, Node, or a test. */
export interface EnginePorts {
  readonly context: ContextStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly emit: (event: RunEvent) => void;
  /** Waits for a person; null when they closed the dialog without an answer. */
  readonly ask: (promptId: string) => Promise<string | null>;
  readonly values: ValueCodec;
  /** A result that an earlier run has kept; left out, there are none. */
  readonly recall?: (cacheKey: string) => Promise<StoredResult | undefined>;
  /** Ends the world on the spot, for the fault of that name. */
  readonly cutPower?: () => void;
  /** The playground's own files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What earlier runs have kept; what this one keeps is told by events. */
  readonly variables?: Readonly<Record<string, Json>>;
  /** Resolves when the world will call no more of the program's code by itself: no timer is set. */
  readonly idle?: () => Promise<void>;
  /** Where the student's code is calling from, if that can be told. Called during the call. */
  readonly callSite?: () => Site | undefined;
  /** The variable that the value of the call being made is given to: `const saluda = task(...)`. */
  readonly assignedName?: () => string | undefined;
  readonly placeOf?: (error: unknown) => ErrorPlace | undefined;
}
