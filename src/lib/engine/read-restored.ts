import type { RestoredRunData } from '$lib/contract/restored-run';
import type { RestoredRun, RestoredTask } from './restored';
import type { ValueCodec } from './value-codec';

/** What was kept of a run, ready to be asked by key; each result is a value of its own. */
export function readRestored(data: RestoredRunData, values: ValueCodec): RestoredRun {
  const {
    programRunId,
    resumeAnswer,
    branch,
    tasks,
    answers,
    crashed,
    calls,
    attempts,
    flowRunIds,
    results,
  } = data;
  return {
    programRunId,
    ...(resumeAnswer !== undefined && { resumeAnswer }),
    ...(branch && { branch }),
    ...(calls && { calls }),
    ...(attempts && { attempts: new Map(attempts.map((made) => [made.key, made])) }),
    ...(flowRunIds && { flowRunIds: new Map(flowRunIds.map(({ key, id }) => [key, id])) }),
    ...(results && { results: new Map(results.map(({ key, ...kept }) => [key, kept])) }),
    crashed: new Set(crashed),
    tasks: new Map(
      tasks.map(({ key, state, result, resultText }): [string, RestoredTask] => [
        key,
        {
          state,
          result: () => {
            if (resultText !== undefined) return values.read(resultText);
            return result === undefined
              ? undefined
              : (JSON.parse(JSON.stringify(result)) as unknown);
          },
        },
      ]),
    ),
    answers: new Map(answers.map(({ key, answer }) => [key, answer])),
  };
}
