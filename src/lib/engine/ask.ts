import type { PromptAsked } from '$lib/contract/events';
import type { Engine } from './engine';
import { keyFor } from './key-for';
import { InputCancelled, InputTimeout } from './input-errors';
import type { Scope } from './scope';

/** A question as it is put to a person. */
export type Question = Pick<
  PromptAsked,
  | 'message'
  | 'kind'
  | 'defaultAnswer'
  | 'placeholder'
  | 'choices'
  | 'fields'
  | 'timeoutSeconds'
  | 'pause'
>;

/**
 * Asks a person and waits; throws InputCancelled when they close the question, InputTimeout when
 * its time is up, and the reason when the run that asks is cancelled.
 */
export async function ask(engine: Engine, question: Question): Promise<string> {
  const scope = engine.scope();
  scope.cancellation.throwIfCancelled();
  const id = engine.ports.newId();
  const site = engine.ports.callSite?.();
  // A flow run may have another name when it goes on.
  const key = keyFor(scope, 'prompt', 'input', question.pause ?? question.message);
  engine.emit({
    type: 'prompt-asked',
    at: engine.now(),
    id,
    key,
    ...(scope.flow && { flowRunId: scope.flow.id }),
    ...(scope.task && { taskRunId: scope.task.id }),
    ...question,
    ...(site && { site }),
  });
  const name = question.message;
  engine.earlierCalls?.made(scope, { kind: 'prompt', key, name, ...(site && { site }) });
  // Answered before an earlier run of the program was cut short: nobody is asked again.
  const known = engine.mayRestore(key, scope) ? engine.restored.answers.get(key) : undefined;
  const answer = known === undefined ? await answerTo(engine, scope, id, question) : known;
  engine.emit({ type: 'prompt-answered', at: engine.now(), id, answer });
  if (answer === null) throw new InputCancelled(question.message);
  return answer;
}

/** What ends a question: an answer, its time, or the end of the run that asks. */
function answerTo(
  engine: Engine,
  scope: Scope,
  id: string,
  { message, timeoutSeconds }: Question,
): Promise<string | null> {
  const { clock } = engine.ports;
  return new Promise((resolve, reject) => {
    // Only a person can end this wait: the clock must not jump over it.
    const release = clock.hold();
    const end = (settle: () => void) => {
      release();
      disarm?.();
      forget();
      settle();
    };
    const withdraw = (unanswered: 'timed-out' | 'withdrawn', error: unknown) =>
      end(() => {
        engine.emit({ type: 'prompt-answered', at: engine.now(), id, answer: null, unanswered });
        reject(error);
      });
    const disarm =
      timeoutSeconds === undefined
        ? undefined
        : clock.after(timeoutSeconds * 1000, () =>
            withdraw('timed-out', new InputTimeout(message, timeoutSeconds)),
          );
    const forget = scope.cancellation.listen((reason) => withdraw('withdrawn', reason));
    engine.ports.ask(id).then(
      (answer) => end(() => resolve(answer)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}
