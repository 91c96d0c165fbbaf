import { expect, test } from 'vitest';
import { compileSample, programSamples, transcriptOf } from './support/program-sample';
import { runCompiled } from './support/run-compiled';

test.each(programSamples())(
  '$name prints what is expected of it, in Node',
  async ({ files, answers, expectedLog }) => {
    const { events } = await runCompiled(await compileSample(files), { answers, files });
    expect(transcriptOf(events)).toBe(expectedLog);
  },
);
