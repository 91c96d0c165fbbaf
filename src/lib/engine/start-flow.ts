import type { DeployedAs } from '$lib/contract/deployed-run';
import { createFlowRun } from './create-run';
import type { Definition } from './definition';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { Run } from './run';
import type { State } from './state';

/** A flow run under way. */
export interface StartedFlow<Result> {
  readonly run: Run;
  /** Its final state; never rejects. */
  readonly ended: Promise<State<Result>>;
}

/** Starts a flow run, or a subflow run when a flow is calling; its body starts before this returns. */
export function startFlow<Args extends unknown[], Result>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
  deployment?: DeployedAs,
): StartedFlow<Result> {
  const run = createFlowRun(engine, definition, args, deployment);
  return { run, ended: executeRun(engine, run, definition, args, subject) };
}
