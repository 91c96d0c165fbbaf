import type { Engine } from '$lib/engine/engine';

const installed: { engine?: Engine } = {};

/** Makes `engine` the one that this module's functions run on; gives back what was there before. */
export function installEngine(engine: Engine | undefined): Engine | undefined {
  const before = installed.engine;
  if (engine) installed.engine = engine;
  else delete installed.engine;
  return before;
}

export function installedEngine(): Engine {
  if (!installed.engine) throw new NoEngine();
  return installed.engine;
}

/** A task, flow or input was called where no program is running. */
export class NoEngine extends Error {
  override name = 'NoEngine';
  constructor() {
    super('Tasks, flows and input work only while a program runs');
  }
}
