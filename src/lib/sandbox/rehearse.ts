import { Engine } from '$lib/engine/engine';
import { runProgram } from '$lib/engine/run-program';
import { flow, task } from '$lib/flujo/index';
import { installEngine } from '$lib/flujo/installed-engine';
import { createId } from './create-id';
import { VALUE_TEXT } from './value-text';

/**
 * Runs a small flow that nobody sees, on an engine of its own, before the program comes: what a worker
 * does for the first time takes it several times longer. It sets no timer, so it is over before the
 * worker's next message. `callSite` looks for the place of a call, which is what the first time costs most.
 */
export async function rehearse(callSite?: Engine['ports']['callSite']): Promise<void> {
  const engine = new Engine(
    {
      context: { current: () => undefined, with: (_, fn) => fn() },
      clock: {
        kind: 'real',
        now: () => 0,
        nowForCode: () => 0,
        after: () => () => undefined,
        hold: () => () => undefined,
      },
      newId: () => createId(0),
      emit: (event) => void JSON.stringify(event),
      ask: async () => null,
      values: VALUE_TEXT,
      ...(callSite && { callSite }),
    },
    0,
  );
  const before = installEngine(engine);
  await runProgram(engine, async () => {
    const tarea = task(async function tarea(n: number) {
      engine.print(String(n));
      return n;
    });
    await flow(async function flujo() {
      await tarea(1);
    })();
  });
  installEngine(before);
}
