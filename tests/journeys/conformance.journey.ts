import {
  compilePlans,
  runCompiledPlan,
  withoutIdsAndTimes,
} from '../support/generated-program/compiled-plan';
import { generatedPrograms } from '../support/generated-program/program-plan';
import { compileSample, programSamples, transcriptOf } from '../support/program-sample';
import { expect, journey } from './support/journey';
import { runInWorker, workerRuntime } from './support/run-in-worker';
import { runInWorkers } from './support/run-in-workers';

// What students' programs throw on purpose shows in the browser's console too.
journey.use({ expectedErrors: /./ });

journey('every sample prints in a worker of Chromium what it prints in Node', async ({ page }) => {
  const runtime = await workerRuntime();
  for (const { name, files, answers, expectedLog } of programSamples()) {
    const events = await runInWorker(page, runtime, await compileSample(files), { answers, files });
    expect.soft(transcriptOf(events), name).toBe(expectedLog);
  }
});

journey('generated programs tell the same events in Chromium and in Node', async ({ page }) => {
  const program = await compilePlans();
  const inNode = [];
  for (const plan of generatedPrograms(200)) inNode.push(await runCompiledPlan(program, plan));
  const starts = inNode.map(({ start }) => start);
  const inChromium = await runInWorkers(page, await workerRuntime(), program, starts);
  const other = inNode.flatMap(({ start, events }, place) => {
    const [there, here] = [events, inChromium[place] ?? []].map(withoutIdsAndTimes);
    const differs = there?.findIndex((event, at) => event !== here?.[at]) ?? 0;
    if (differs < 0 && there?.length === here?.length) return [];
    return [{ start, node: there?.[differs], chromium: here?.[differs] }];
  });
  expect(other.slice(0, 3)).toEqual([]);
});
