import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, journey } from './support/journey';
import { PlaygroundPage, withoutTimesAndNames } from './support/playground';
import { withoutEditor } from './support/without-editor';

const PROGRAMS = join(import.meta.dirname, '../programs');
const read = (sample: string, file: string) => readFileSync(join(PROGRAMS, sample, file), 'utf8');

// The first exam example for each answer, the second for each mark: whole transcripts and files.
for (const [sample, language] of [
  ['exam-1-yes', 'es'],
  ['exam-1-no', 'en'],
  ['exam-1-other', 'es'],
  ['exam-2-no-9', 'en'],
  ['exam-2-yes-8', 'es'],
  ['exam-2-yes-7', 'en'],
  ['exam-2-other-5', 'es'],
] as const) {
  journey(`a student runs ${sample} and finds it again`, async ({ page }) => {
    const address = sample.startsWith('exam-1') ? 'examples/examen/' : 'examples/examen-con-nota/';
    if (language === 'en') await withoutEditor(page);
    const playground = await PlaygroundPage.open(page, address, { language });
    const answers = JSON.parse(read(sample, 'answers.json')) as string[];
    const expected = read(sample, 'expected.log').trimEnd().split('\n');

    await playground.run();
    for (const answer of answers) await playground.answer(answer);
    await playground.ended('Completed');
    const lines = await playground.lines();
    expect(withoutTimesAndNames(lines)).toEqual(expected);

    const name = /Created flow run '([a-z-]+)'/.exec(lines[0] ?? '')?.[1] ?? '';
    await page.goto(`runs/?lang=${language}`);
    const table = page.getByRole('table', {
      name: language === 'es' ? 'Ejecuciones de flujos' : 'Flow runs',
    });
    await table.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name })).toBeVisible();

    const exported = await playground.exportRun();
    expect(exported.name).toBe(`${name}.flujo-run.json`);
    const { file } = exported;
    expect(file.flowRuns[0]).toMatchObject({ name, state: { name: 'Completed' } });
    expect(file.flowRuns[0]?.states.map((state) => state.name)).toEqual([
      'Pending',
      'Running',
      'Completed',
    ]);
    expect(file.prompts.map((prompt) => prompt.answer)).toEqual(answers);
    expect(file.program.answers).toEqual(answers);
    expect(file.taskRuns.map((run) => run.name)).toEqual(
      expected.flatMap((line) => /Executing '(.+)' immediately/.exec(line)?.[1] ?? []),
    );
    const told = file.logs.flatMap((log) => log.line.split('\n'));
    expect(lines.filter((line) => told.includes(line))).toEqual(told);
    const [root] = file.flowRuns;
    const prompts = file.prompts.reduce(
      (sum, { askedAt, answeredAt = 0 }) => sum + answeredAt - askedAt,
      0,
    );
    expect(root?.waitingMs).toBe(prompts);
  });
}
