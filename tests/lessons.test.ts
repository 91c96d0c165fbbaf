import { describe, expect, test } from 'vitest';
import { LESSON_FOLDERS, lessonFolder, lessonSamples } from '$content/lesson-files';
import { LESSON_SLUGS } from '$content/lesson-path';
import { markExercise, sharedTrials } from '$lib/checks/mark-exercise';
import type { Exercise } from '$lib/checks/exercise';
import { runThroughCuts, type TrialPart } from '$lib/checks/run-through-cuts';
import type { CompiledProgram } from '$lib/compiler/protocol';
import { RunLedger } from '$lib/projections/run-ledger';
import { compileSample } from './support/program-sample';
import { runCompiled } from './support/run-compiled';

/** One run in Node; the power cut leaves what was said until then. */
async function runPart(
  compiled: CompiledProgram,
  files: Readonly<Record<string, string>>,
  { nextAnswer, faults, variables, restored }: TrialPart,
) {
  const ledger = new RunLedger();
  const life = `${restored?.programRunId ?? 'first'}-`;
  let ids = 0;
  await new Promise<void>((resolve, reject) => {
    runCompiled(compiled, {
      files,
      faults,
      ...(restored && { restored }),
      ports: {
        variables,
        newId: () => `${life}${++ids}`,
        ask: async () => nextAnswer(),
        emit: (event) => ledger.apply(event),
        cutPower: resolve,
      },
    }).then(() => resolve(), reject);
  });
  return ledger;
}

/** By exercise: `passed`, or the code of what was found. */
async function marks(exercises: readonly Exercise[], text: string) {
  const files = { 'main.ts': text };
  const compiled = await compileSample(files);
  const runTrial = sharedTrials((trial) =>
    runThroughCuts(trial, (part) => runPart(compiled, files, part)),
  );
  const found: Record<string, string> = {};
  for (const exercise of exercises) {
    const verdict = await markExercise(exercise, runTrial);
    found[exercise.id] = verdict.kind === 'failed' ? verdict.code : verdict.kind;
  }
  return found;
}

function changed(text: string, edits: readonly (readonly [string, string])[]): string {
  let now = text;
  for (const [from, to] of edits) {
    expect(now, 'the program that is changed').toContain(from);
    now = now.replace(from, () => to);
  }
  return now;
}

function folderOf(slug: string) {
  const folder = lessonFolder(slug);
  if (!folder) throw new Error(`The lesson ${slug} lacks a file`);
  return folder;
}

test('every lesson stands in the path once', () => {
  expect([...LESSON_FOLDERS].sort()).toEqual([...LESSON_SLUGS].sort());
});

describe.each(LESSON_SLUGS)('%s', (slug) => {
  const { lesson, reading, starter, solution } = folderOf(slug);
  const { exercises } = lesson;
  const passed = Object.fromEntries(exercises.map(({ id }) => [id, 'passed']));

  test('is whole: short readings, a prediction, hints and a trial for each exercise, enough samples', async () => {
    for (const text of Object.values(reading)) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(250);
    }
    expect(exercises.length).toBeGreaterThanOrEqual(1);
    expect(exercises.length).toBeLessThanOrEqual(3);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    for (const { hints, trials } of exercises) {
      expect(hints.length).toBeGreaterThanOrEqual(2);
      expect(trials.length).toBeGreaterThanOrEqual(1);
    }
    const { options, right } = lesson.prediction ?? { options: [], right: -1 };
    expect(options.length, 'a prediction').toBeGreaterThanOrEqual(2);
    expect(options[right], 'the option that comes true').toBeDefined();
    const samples = await lessonSamples(slug);
    expect(samples.filter(({ fails }) => !fails).length).toBeGreaterThanOrEqual(2);
    const wrong = samples.flatMap(({ fails }) => Object.values(fails ?? {}));
    expect(new Set(wrong).size).toBeGreaterThanOrEqual(3);
  });

  test('its starter runs and leaves something to do', async () => {
    expect(await marks(exercises, starter)).not.toEqual(passed);
  });

  test('its starter is struck by the faults that it sets, and by no others', async () => {
    const files = { 'main.ts': starter };
    const compiled = await compileSample(files);
    const trial = { faults: lesson.faults ?? [] };
    const ran = await runThroughCuts(trial, (part) => runPart(compiled, files, part));
    const events = typeof ran === 'string' ? [] : ran.flatMap((ledger) => ledger.events);
    const struck = events.some(({ type }) => type === 'fault-struck');
    expect(struck).toBe(lesson.faults !== undefined);
  });

  test('its solution passes', async () => {
    expect(await marks(exercises, solution)).toEqual(passed);
  });

  test('its samples pass and fail, each for its own reason', async () => {
    for (const { name, of, edits, fails } of await lessonSamples(slug)) {
      const text = changed(of === 'starter' ? starter : solution, edits);
      expect(await marks(exercises, text), name).toMatchObject(fails ?? passed);
    }
  });
});
