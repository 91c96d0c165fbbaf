import type { DeployedRun } from '$lib/contract/deployed-run';
import { encodeValue } from '$lib/engine/encode-value';
import type { Engine } from '$lib/engine/engine';
import { sleep } from '$lib/engine/sleep';
import { startDeployed, type Deployment } from './deployment';

/**
 * Runs the flow of the deployment that the program was started for, once for each time; resolves when
 * all have ended. Does nothing when it is not among `deployments`.
 */
export async function runDeployed(
  engine: Engine,
  { flowName, name, parameters, tags, times }: DeployedRun,
  deployments: readonly Deployment[],
): Promise<void> {
  const wanted = deployments.find((one) => one.flowName === flowName && one.name === name);
  if (!wanted || engine.served) return;
  engine.served = true;
  const given = asWritten(wanted.parameters, parameters);
  const { context, clock } = engine.ports;
  const ended = Promise.all(
    times.map(async (expectedAt) => {
      const seconds = (expectedAt - engine.now()) / 1000;
      // The world's own time is not waited for: whoever started the program has.
      if (clock.kind === 'fast' && seconds > 0) {
        await sleep(engine, engine.program.cancellation, seconds);
      }
      await context.with(engine.program, () => startDeployed(wanted, given, tags, expectedAt));
    }),
  ).then(() => undefined);
  // Also when nobody awaits the call.
  void engine.program.children.waitFor(ended.catch(() => undefined));
  await ended;
}

/** What JSON says as the code says it, where it is the same: a date there is a date here. */
function asWritten(
  written: Readonly<Record<string, unknown>>,
  wanted: DeployedRun['parameters'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => {
      const same = JSON.stringify(encodeValue(written[key])) === JSON.stringify(value);
      return [key, same ? written[key] : value];
    }),
  );
}
