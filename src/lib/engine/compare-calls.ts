import type { Site } from '$lib/contract/events';
import type { CallMade, CallsMade } from '$lib/contract/restored-run';
import { clip } from './clip';
import { inspect } from './inspect';
import type { Scope } from './scope';
import { runOf } from './scopes-from';

interface Caller extends CallsMade {
  readonly keys: ReadonlySet<string>;
  /** Keys of the calls that were made in this run. */
  readonly seen: Set<string>;
  /** The first call that the other run had not made. */
  stranger?: CallMade;
}

type Warn = (scope: Scope, message: string, site: Site | undefined) => void;

/**
 * Compares what a run calls that goes on from another with what that one had called. Results are found by
 * key, so a difference mixes nothing up; but the student has to know why work is done again. Runs side by
 * side may call in any order, so there only what is missing at the end counts.
 */
export class EarlierCalls {
  readonly #callers: ReadonlyMap<string, Caller>;
  /** The first difference explains those behind it. */
  #told = false;

  readonly #warn: Warn;

  constructor(calls: readonly CallsMade[], warn: Warn) {
    this.#warn = warn;
    this.#callers = new Map(
      calls.map((made) => [
        made.caller,
        { ...made, keys: new Set(made.calls.map(({ key }) => key)), seen: new Set() },
      ]),
    );
  }

  /** Whether what was called there, as far as is known, was called one after the other. */
  inTurn(scope: Scope): boolean {
    return this.#callers.get(callerIn(scope))?.inTurn ?? false;
  }

  /** A call is made in `scope`. */
  made(scope: Scope, call: CallMade): void {
    const caller = this.#told ? undefined : this.#callers.get(callerIn(scope));
    if (!caller) return;
    const expected = caller.calls[caller.seen.size];
    caller.seen.add(call.key);
    if (!caller.keys.has(call.key)) caller.stranger ??= call;
    if (caller.inTurn && expected && expected.key !== call.key) {
      this.#tell(scope, expected, call);
    }
  }

  /** What stood in `scope` has ended: it makes no more calls. */
  ended(scope: Scope): void {
    const caller = this.#told ? undefined : this.#callers.get(callerIn(scope));
    const missing = caller?.calls.find(({ key }) => !caller.seen.has(key));
    if (caller?.stranger && missing) this.#tell(scope, missing, caller.stranger);
  }

  #tell(scope: Scope, expected: CallMade, found: CallMade): void {
    this.#told = true;
    this.#warn(
      scope,
      `Called otherwise than the run that it goes on from: expected ${told(expected)}, found ${told(found)}. What was done under the expected key is left aside, and nothing is mixed up`,
      found.site,
    );
  }
}

function callerIn(scope: Scope): string {
  return runOf(scope)?.key ?? 'program';
}

/** `task 'cobrar' (main.ts:12:9, key 4f2a.0)` */
function told({ kind, name, key, site }: CallMade): string {
  const where = site ? `${site.file}:${site.line}:${site.column}, ` : '';
  return `${kind} ${inspect(clip(name).trim())} (${where}key ${key})`;
}
