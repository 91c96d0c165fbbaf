import type { Json } from '$lib/contract/json';
import type { RestoredRunData } from '$lib/contract/restored-run';
import type { RunEvent } from '$lib/contract/events';
import { isFinal } from '$lib/contract/states';
import { attemptsMade } from './attempts-made';
import { callsMade } from './calls-made';
import { keptResults } from './kept-results';

/**
 * What a run that was cut short had done, for a run that goes on from there: task runs that
 * completed and were not undone, and questions that were answered. By key, never by position.
 */
export function restoreRun(
  programRunId: string,
  /** Of the runs before it too, from which it had gone on itself: it may not have come that far again. */
  events: readonly RunEvent[],
  /** What a person has filled in to let a suspended flow run go on. */
  resumeAnswer?: string,
): RestoredRunData {
  const unfinished = new Set<string>();
  const flowRunIds = new Map<string, string>();
  const taskIds = new Set<string>();
  const keys = new Map<string, string>();
  const prompts = new Map<string, string>();
  const tasks = new Map<string, RestoredRunData['tasks'][number]>();
  const answers = new Map<string, RestoredRunData['answers'][number]>();
  /** The key of the question that holds a suspended flow run. */
  let suspended: string | undefined;
  const letGoOn = (answer: string | undefined) => {
    if (suspended === undefined || answer === undefined) return;
    answers.set(suspended, { key: suspended, answer });
  };
  for (const event of events) {
    switch (event.type) {
      case 'program-started':
        letGoOn(event.resumeAnswer);
        break;
      case 'task-run-created':
        taskIds.add(event.id);
        keys.set(event.id, event.key);
        break;
      case 'flow-run-created':
        keys.set(event.id, event.key);
        if (!flowRunIds.has(event.key)) flowRunIds.set(event.key, event.id);
        break;
      case 'prompt-asked':
        prompts.set(event.id, event.key);
        if (event.pause === 'suspended') suspended = event.key;
        break;
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
        // Done again: what was undone, would not come back equal, or knows how to undo others.
        tasks.delete(key);
        const { state, result, resultText, resultLost, holdsUndo } = event;
        const lasts = state.type === 'COMPLETED' && state.name !== 'RolledBack';
        if (lasts && !resultLost && !holdsUndo)
          tasks.set(key, { key, state, ...resultOf(result, resultText) });
        break;
      }
      case 'program-ended':
        if (event.outcome === 'Suspended') unfinished.clear();
        break;
      default:
    }
  }
  letGoOn(resumeAnswer);
  return {
    programRunId,
    ...(resumeAnswer !== undefined && { resumeAnswer }),
    tasks: [...tasks.values()],
    answers: [...answers.values()],
    attempts: attemptsMade(events).filter(({ key }) => !tasks.has(key)),
    flowRunIds: [...flowRunIds].map(([key, id]) => ({ key, id })),
    results: keptResults(events),
    crashed: [...unfinished],
    calls: callsMade(events),
  };
}

function resultOf(result: Json | undefined, resultText: string | undefined) {
  if (resultText !== undefined) return { resultText };
  return result === undefined ? {} : { result };
}
