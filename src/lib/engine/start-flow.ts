import type { DeployedAs } from '$lib/contract/deployed-run';
import { createFlowRun } from './create-run';
import type { Definition } from './definition';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { Run } from './run';
import type { State } from './state';
import { waitingFor, waitsForNothing, whenReady } from './when-ready';

/** A flow run under way. */
export interface StartedFlow<Result> {
  readonly run: Run;
  /** Its final state; never rejects. */
  readonly ended: Promise<State<Result>>;
}

export interface FlowRequest<Args extends unknown[], Result> {
  readonly definition: Definition<Args, Result>;
  readonly args: Args;
  /** What hooks and conditions are given as the flow. */
  readonly subject: unknown;
  /** Futures and lists of them, allowed failures among them. */
  readonly waitFor?: readonly unknown[];
  readonly deployment?: DeployedAs | undefined;
}

/**
 * Starts a flow run, or a subflow run when a flow is calling. Its body starts before this returns, unless there
 * are futures to wait for, as with a task.
 */
export function startFlow<Args extends unknown[], Result>(
  engine: Engine,
  { definition, args, subject, waitFor = [], deployment }: FlowRequest<Args, Result>,
): StartedFlow<Result> {
  const waiting = waitingFor(engine.scope(), args, waitFor);
  const run = createFlowRun(engine, definition, args, waiting.keyed, deployment);
  const ended = waitsForNothing(waiting)
    ? executeRun(engine, run, definition, args, subject)
    : whenReady(engine, run, definition, args, waiting, subject, false);
  return { run, ended };
}
