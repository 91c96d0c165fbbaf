import type { StateName } from '$lib/contract/states';

/** A run was asked for its result that returned a state of failure, and no error. */
export class FailedRun extends Error {
  override name = 'FailedRun';
  constructor(
    /** The state's name: `Failed`, `Cancelled`. */
    readonly stateName: StateName,
    message: string | undefined,
  ) {
    super(message ?? `The run ended ${stateName}`);
  }
}
