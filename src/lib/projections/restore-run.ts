import type { Json } from '$lib/contract/json';
import type { RestoredRunData } from '$lib/contract/restored-run';
import type { RunEvent } from '$lib/contract/events';

/**
 * What a run that was cut short had done, for a run that goes on from there: task runs that
 * completed and were not undone, and questions that were answered. By key, never by position.
 */
export function restoreRun(events: readonly RunEvent[]): RestoredRunData {
  const keys = new Map<string, string>();
  const prompts = new Map<string, string>();
  const tasks = new Map<string, RestoredRunData['tasks'][number]>();
  const answers = new Map<string, RestoredRunData['answers'][number]>();
  for (const event of events) {
    switch (event.type) {
      case 'task-run-created':
        keys.set(event.id, event.key);
        break;
      case 'prompt-asked':
        prompts.set(event.id, event.key);
        break;
      case 'prompt-answered': {
        const key = prompts.get(event.id);
        if (key !== undefined && !event.unanswered) answers.set(key, { key, answer: event.answer });
        break;
      }
      case 'state': {
        const key = keys.get(event.id);
        if (key === undefined) break;
        // One that was undone has to be done again, and so has one that would not come back equal.
        tasks.delete(key);
        const { state, result, resultText, resultLost } = event;
        const done = state.type === 'COMPLETED' && state.name !== 'RolledBack' && !resultLost;
        if (done) tasks.set(key, { key, state, ...resultOf(result, resultText) });
        break;
      }
      default:
    }
  }
  return { tasks: [...tasks.values()], answers: [...answers.values()] };
}

function resultOf(result: Json | undefined, resultText: string | undefined) {
  if (resultText !== undefined) return { resultText };
  return result === undefined ? {} : { result };
}
