import type { RestoredRunData } from '$lib/contract/restored-run';
import type { PromptAnswered, PromptAsked, RunEvent } from '$lib/contract/events';

/** A question of a run that has ended; `earlier`: what it was answered with then, null: closed unanswered. */
export interface PastQuestion extends PromptAsked {
  readonly earlier: string | null;
}

/** The question, where a run can branch off at it: a person has answered it, or closed it. */
export function branchingQuestion(
  events: readonly RunEvent[],
  promptId: string,
): PastQuestion | undefined {
  const answered = events.find(
    (event): event is PromptAnswered =>
      event.type === 'prompt-answered' && event.id === promptId && !event.unanswered,
  );
  const asked = events.find(
    (event): event is PromptAsked => event.type === 'prompt-asked' && event.id === promptId,
  );
  if (!answered || !asked || asked.pause === 'suspended') return undefined;
  return { ...asked, earlier: answered.answer };
}

/**
 * What a run begins with that shares another's past up to a question and answers that one otherwise: the
 * answers given before, by key, and the other one. Nothing else is restored: all is done again.
 */
export function branchRun(
  programRunId: string,
  events: readonly RunEvent[],
  promptId: string,
  answer: string | null,
): RestoredRunData {
  const keys = new Map<string, string>();
  const answers = new Map<string, string | null>();
  for (const event of events) {
    if (event.type === 'prompt-asked') keys.set(event.id, event.key);
    if (event.type !== 'prompt-answered') continue;
    const key = keys.get(event.id);
    if (key === undefined || event.unanswered) continue;
    const isBranch = event.id === promptId;
    answers.set(key, isBranch ? answer : event.answer);
    if (isBranch) break;
  }
  return {
    programRunId,
    branch: true,
    tasks: [],
    answers: [...answers].map(([key, given]) => ({ key, answer: given })),
    crashed: [],
  };
}
