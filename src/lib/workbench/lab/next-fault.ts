import type { Fault, FaultKind } from '$lib/contract/fault';
import { PLAYGROUND_LIMITS } from '$lib/contract/limits';
import type { FaultPlace } from '$lib/projections/fault-places';

/** How late a body starts that is only to be late: longer than most time limits, in seconds. */
const DELAY_SECONDS = 60;

/** A fault of that kind for one attempt of one run, to be changed in the lab. */
export function nextFault(place: FaultPlace, attempt: number, kind: FaultKind): Fault {
  const at = { ...place, attempt };
  switch (kind) {
    case 'delay':
      return { kind, ...at, delaySeconds: DELAY_SECONDS };
    case 'wrong-result':
      return { kind, ...at, result: null };
    default:
      return { kind, ...at };
  }
}

/** The list with one more at its end; the same list where it stands there already, or there is no room. */
export function withFault(faults: readonly Fault[], fault: Fault): readonly Fault[] {
  const text = JSON.stringify(fault);
  const known = faults.some((one) => JSON.stringify(one) === text);
  return known || faults.length >= PLAYGROUND_LIMITS.faults ? faults : [...faults, fault];
}
