import type { Json } from '$lib/contract/json';
import type { RestoredRunData } from '$lib/contract/restored-run';
import type { RunEvent } from '$lib/contract/events';
import { isFinal } from '$lib/contract/states';

/**
 * What a run that was cut short had done, for a run that goes on from there: task runs that
 * completed and were not undone, and questions that were answered. By key, never by position.
 */
export function restoreRun(
  programRunId: string,
  events: readonly RunEvent[],
  /** What a person has filled in to let a suspended flow run go on. */
  resumeAnswer?: string,
): RestoredRunData {
  const unfinished = new Set<string>();
  const taskIds = new Set<string>();
  const keys = new Map<string, string>();
  const prompts = new Map<string, string>();
  const tasks = new Map<string, RestoredRunData['tasks'][number]>();
  const answers = new Map<string, RestoredRunData['answers'][number]>();
  for (const event of events) {
    switch (event.type) {
      case 'task-run-created':
        taskIds.add(event.id);
        keys.set(event.id, event.key);
        break;
      case 'flow-run-created':
        keys.set(event.id, event.key);
        break;
      case 'prompt-asked': {
        prompts.set(event.id, event.key);
        const { key, pause } = event;
        if (pause === 'suspended' && resumeAnswer !== undefined) {
          answers.set(key, { key, answer: resumeAnswer });
        }
        break;
      }
      case 'prompt-answered': {
        const key = prompts.get(event.id);
        if (key !== undefined && !event.unanswered) answers.set(key, { key, answer: event.answer });
        break;
      }
      case 'state': {
        const key = keys.get(event.id);
        if (key === undefined) break;
        if (isFinal(event.state) && event.state.type !== 'CRASHED') unfinished.delete(key);
        else unfinished.add(key);
        if (!taskIds.has(event.id)) break;
        // One that was undone has to be done again, and so has one that would not come back equal.
        tasks.delete(key);
        const { state, result, resultText, resultLost } = event;
        const done = state.type === 'COMPLETED' && state.name !== 'RolledBack' && !resultLost;
        if (done) tasks.set(key, { key, state, ...resultOf(result, resultText) });
        break;
      }
      case 'program-ended':
        if (event.outcome === 'Suspended') unfinished.clear();
        break;
      default:
    }
  }
  return {
    programRunId,
    tasks: [...tasks.values()],
    answers: [...answers.values()],
    crashed: [...unfinished],
  };
}

function resultOf(result: Json | undefined, resultText: string | undefined) {
  if (resultText !== undefined) return { resultText };
  return result === undefined ? {} : { result };
}
