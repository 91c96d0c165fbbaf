import type { RestoredRunData } from '$lib/contract/restored-run';
import type { PromptAsked, RunEvent } from '$lib/contract/events';

/** The question, where a run can branch off at it: a person has answered it, or closed it. */
export function branchingQuestion(
  events: readonly RunEvent[],
  promptId: string,
): PromptAsked | undefined {
  const answered = events.some(
    (event) => event.type === 'prompt-answered' && event.id === promptId && !event.unanswered,
  );
  const asked = events.find(
    (event): event is PromptAsked => event.type === 'prompt-asked' && event.id === promptId,
  );
  return answered && asked?.pause !== 'suspended' ? asked : undefined;
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
