import type { RunEvent } from '$lib/contract/events';

interface Question {
  readonly key: string;
  answer: string | null;
}

/**
 * The answers that a run was given, in the order of its questions, up to the first that got none: behind
 * one without an answer they would go to the wrong question. A run that goes on from another does not ask
 * all of it again: its own events lack those answers, so without the events `before` there are none.
 */
export function givenAnswers(
  events: readonly RunEvent[],
  before: readonly RunEvent[] = [],
): readonly string[] {
  const runs = runsIn([...before, ...events]);
  const last = runs.at(-1);
  if (!last || (last.resumes && runs.length === 1)) return [];
  const answers: string[] = [];
  const known = new Set<string>();
  for (const run of runs) {
    const news = run.questions.filter(({ key }) => !known.has(key));
    for (const { key, answer } of news) {
      if (answer === null) {
        if (run === last) return answers;
        continue;
      }
      answers.push(answer);
      known.add(key);
    }
  }
  return answers;
}

/** The questions of each program run, in the order in which they were asked. */
function runsIn(events: readonly RunEvent[]) {
  const runs: { resumes: boolean; questions: Question[] }[] = [];
  const asked = new Map<string, Question>();
  for (const event of events) {
    if (event.type === 'program-started') {
      runs.push({ resumes: event.resumes !== undefined, questions: [] });
    } else if (event.type === 'prompt-asked') {
      const question = { key: event.key, answer: null };
      asked.set(event.id, question);
      runs.at(-1)?.questions.push(question);
    } else if (event.type === 'prompt-answered') {
      const question = asked.get(event.id);
      if (question) question.answer ??= event.answer;
    }
  }
  return runs;
}
