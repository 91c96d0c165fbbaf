import type { PromptField } from '$lib/contract/prompt-kinds';
import { ask } from './ask';
import type { Engine } from './engine';
import { InputTimeout } from './input-errors';
import { isInstance } from './is-instance';
import { keyFor } from './key-for';
import type { RunFacts, Scope } from './scope';
import { State } from './state';

/** What a person is asked before the flow goes on; nothing when there are no fields. */
export interface PauseQuestion {
  readonly fields?: readonly PromptField[];
  readonly timeoutSeconds: number;
}

/** A flow was paused or suspended, and nobody resumed it in time. */
export class PauseTimeout extends Error {
  override name = 'PauseTimeout';
  constructor(
    /** How long it was paused. */
    readonly seconds: number,
  ) {
    super(`The flow run was paused and not resumed within ${seconds} second(s)`);
  }
}

/** Pausing and suspending were asked for where there is no flow to hold. */
export class CannotPause extends Error {
  override name = 'CannotPause';
}

/** The program ends here, to go on another day; nothing is wrong. */
export class Suspension extends Error {
  override name = 'Suspension';
  constructor() {
    super('The flow run is suspended; it goes on when it is resumed');
  }
}

/** Holds the caller's flow run until a person lets it go on; gives their answer as text. */
export function pause(engine: Engine, question: PauseQuestion): Promise<string> {
  const scope = engine.scope();
  scope.cancellation.throwIfCancelled();
  const flow = flowToHold(scope, 'pauseFlowRun');
  const answer = hold(engine, scope, flow, question);
  const ended = answer.then(
    () => undefined,
    () => undefined,
  );
  void scope.children.waitFor(ended);
  return answer;
}

async function hold(
  engine: Engine,
  scope: Scope,
  flow: RunFacts,
  { fields, timeoutSeconds }: PauseQuestion,
): Promise<string> {
  engine.log(scope, 'INFO', 'Pausing flow, execution will continue when this flow run is resumed.');
  flow.enter(new State('Paused'));
  try {
    const answer = await ask(engine, {
      message: `${flow.label} is paused`,
      pause: 'paused',
      ...(fields && { kind: 'form', fields }),
      timeoutSeconds,
    });
    flow.enter(new State('Running'));
    engine.log(scope, 'INFO', 'Resuming flow run execution!');
    return answer;
  } catch (error) {
    // How it ends is for the flow's own code to say.
    flow.enter(new State('Running'));
    throw isInstance(error, InputTimeout) ? new PauseTimeout(timeoutSeconds) : error;
  }
}

/**
 * Ends the program, to go on when a person resumes it; the program then runs again, finds what
 * it had done, and gets here with their answer.
 */
export async function suspend(
  engine: Engine,
  { fields }: Pick<PauseQuestion, 'fields'>,
): Promise<string> {
  const scope = engine.scope();
  scope.cancellation.throwIfCancelled();
  const flow = flowToHold(scope, 'suspendFlowRun');
  if (flow.parent.flow) throw new CannotPause('A subflow cannot be suspended, only paused');
  const message = `${flow.label} is suspended`;
  const key = keyFor(scope, 'prompt', 'input', 'suspended');
  const site = engine.ports.callSite?.();
  engine.earlierCalls?.made(scope, { kind: 'prompt', key, name: message, ...(site && { site }) });
  const known = engine.restored.answers.get(key);
  if (known !== undefined && known !== null) {
    engine.log(scope, 'INFO', 'Resuming flow run execution!');
    return known;
  }
  engine.log(
    scope,
    'INFO',
    'Suspending flow, execution will go on from here when this flow run is resumed.',
  );
  flow.enter(new State('Suspended'));
  engine.emit({
    type: 'prompt-asked',
    at: engine.now(),
    id: engine.ports.newId(),
    key,
    flowRunId: flow.id,
    message,
    pause: 'suspended',
    ...(fields && { kind: 'form', fields }),
    ...(site && { site }),
  });
  const suspension = new Suspension();
  engine.suspend(suspension);
  throw suspension;
}

function flowToHold({ flow, task }: Scope, name: string): RunFacts {
  if (!flow) throw new CannotPause(`${name}() works inside a flow; here there is none`);
  if (task) throw new CannotPause(`${name}() holds a flow; a task cannot be held`);
  if (flow.state.type !== 'RUNNING') throw new CannotPause('The flow run is paused already');
  return flow;
}
