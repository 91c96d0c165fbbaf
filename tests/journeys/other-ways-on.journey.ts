import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { playgroundLink } from './support/playground-link';
import { open } from './support/screen';

const TWO_QUESTIONS = `
import { flow, input, task, variables } from 'flujo';

const pregunta = task(async function pregunta(texto: string) {
  return await input(texto);
});
await flow(async function charla() {
  variables.set('veces', Number(variables.get('veces', 0)) + 1);
  const uno = await pregunta('¿Uno? ');
  const dos = await pregunta('¿Dos? ');
  console.log('dicho', uno, dos, variables.get('veces'));
})();
`;

journey(
  'a past question is answered otherwise, and the new run names the old',
  async ({ page }) => {
    const playground = await PlaygroundPage.openProgram(page, TWO_QUESTIONS);
    await playground.run();
    await playground.answer('a');
    await playground.answer('b');
    await playground.ended('Completed');
    await expect(playground.console).toContainText('dicho a b 1');
    const named = /Created flow run '([a-z-]+)'/;
    const first = named.exec((await playground.lines()).join('\n'))?.[1] ?? '';

    await page.getByRole('button', { name: 'What if I had answered…' }).nth(1).click();
    await expect(playground.prompt).toContainText("You answered 'b'.");
    await playground.prompt.getByRole('textbox').fill('c');
    await page.getByRole('button', { name: 'Run with this answer' }).click();
    await expect(playground.console).toContainText('dicho a c 1');
    await playground.ended('Completed');

    await open(page, 'runs/');
    const table = page.getByRole('table', { name: 'Flow runs' });
    await table.getByRole('row').nth(1).getByRole('link').first().click();
    const details = page.getByRole('definition').filter({ hasText: first });
    await expect(page.getByRole('term').filter({ hasText: 'Branch of' })).toBeVisible();
    await details.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(first);
  },
);

const THREE_STEPS = `import { flow, task } from 'flujo';

const paso = task(async function paso(n: number) {
  console.log('paso', n);
  return n;
});
await flow(async function larga() {
  await paso(1);
  await paso(2);
  await paso(3);
})();
`;

journey('a run that goes on with a changed program says which call differs', async ({ page }) => {
  const link = playgroundLink({
    v: 1,
    files: { 'main.ts': THREE_STEPS },
    entry: 'main.ts',
    faults: [{ kind: 'power-cut', on: 'task', name: 'paso', call: 1, when: 'after' }],
  });
  const playground = await PlaygroundPage.open(page, link);
  await playground.run();
  await playground.ended('Crashed');

  await playground.write(THREE_STEPS.replace('await paso(1);', 'await paso(10);'));
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await playground.ended('Completed');
  const lines = await playground.lines();
  expect(lines.filter((line) => line.startsWith('paso'))).toEqual(['paso 10', 'paso 2', 'paso 3']);
  const told = lines.filter((line) => line.includes('Called otherwise than the run'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/expected task 'paso' .*main\.ts:8.*, found task 'paso' .*main\.ts:8/);
});
