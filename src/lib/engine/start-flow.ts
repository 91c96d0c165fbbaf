import type { DeployedAs } from '$lib/contract/deployed-run';
import { createFlowRun } from './create-run';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { RunRequest, StartedRun } from './run-request';
import { waitingFor, waitsForNothing, whenReady } from './when-ready';

export interface FlowRequest<Args extends unknown[], Result> extends RunRequest<Args, Result> {
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
  request: FlowRequest<Args, Result>,
): StartedRun<Result> {
  const { definition, args, waitFor = [], deployment } = request;
  const waiting = waitingFor(engine.scope(), args, waitFor);
  const run = createFlowRun(engine, definition, args, waiting.keyed, deployment);
  const ended = waitsForNothing(waiting)
    ? executeRun(engine, run, request)
    : whenReady(engine, run, request, waiting);
  return { run, ended };
}
