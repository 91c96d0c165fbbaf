import type { Engine } from './engine';

/** How `input` may be asked to look. */
export interface InputOptions {
  /** What stands in the answer's place at first; the student may change it. */
  readonly default?: string;
  /** A pale example, shown while nothing is written. */
  readonly placeholder?: string;
}

/** The dialog was closed without an answer. */
export class InputCancelled extends Error {
  override name = 'InputCancelled';
  constructor(
    /** The question that was not answered. */
    readonly question: string,
  ) {
    super('The question was closed without an answer');
  }
}

/** Asks a person and waits; throws InputCancelled when they close the question. */
export async function ask(engine: Engine, message: string, options: InputOptions): Promise<string> {
  const scope = engine.scope();
  const id = engine.ports.newId();
  const site = engine.ports.callSite?.();
  engine.emit({
    type: 'prompt-asked',
    at: engine.now(),
    id,
    key: engine.keyFor(scope, 'prompt', 'input', message),
    ...(scope.flow && { flowRunId: scope.flow.id }),
    ...(scope.task && { taskRunId: scope.task.id }),
    message,
    ...(options.default !== undefined && { defaultAnswer: options.default }),
    ...(options.placeholder !== undefined && { placeholder: options.placeholder }),
    ...(site && { site }),
  });
  // Only a person can end this wait: the clock must not jump over it.
  const release = engine.ports.clock.hold();
  const answer = await engine.ports.ask(id).finally(release);
  engine.emit({ type: 'prompt-answered', at: engine.now(), id, answer });
  if (answer === null) throw new InputCancelled(message);
  return answer;
}
