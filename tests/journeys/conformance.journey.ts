import { compileSample, programSamples, transcriptOf } from '../support/program-sample';
import { expect, journey } from './support/journey';
import { runInWorker, workerRuntime } from './support/run-in-worker';

// What students' programs throw on purpose shows in the browser's console too.
journey.use({ expectedErrors: /./ });

journey('every sample prints in a worker of Chromium what it prints in Node', async ({ page }) => {
  const runtime = await workerRuntime();
  for (const { name, files, answers, expectedLog } of programSamples()) {
    const events = await runInWorker(page, runtime, await compileSample(files), { answers, files });
    expect.soft(transcriptOf(events), name).toBe(expectedLog);
  }
});
