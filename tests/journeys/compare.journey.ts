import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const EXAMEN = `import { flow, input } from 'flujo';
await flow(async function examen() {
  const nota = await input('Nota?');
  console.log(nota);
  return nota;
})();`;

journey('two runs of a program, answered otherwise, are compared', async ({ page }) => {
  for (const nota of ['9', '4']) {
    // The same address again would be the same page.
    await page.goto('about:blank');
    const playground = await PlaygroundPage.openProgram(page, EXAMEN);
    await playground.run();
    await playground.answer(nota);
    await playground.ended('Completed');
  }
  await page.goto('runs/?lang=en');
  const runs = page.getByRole('table', { name: 'Flow runs' });
  await expect(runs.getByRole('row')).toHaveCount(3);
  await runs.getByRole('row').nth(1).getByRole('link').first().click();

  await page.getByRole('button', { name: 'More actions' }).press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Compare with…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const others = page.getByRole('list', { name: 'Other runs of this flow' });
  await others.getByRole('link', { name: /the previous one/ }).click();

  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
    /The first difference is: the question “Nota\?” of examen was answered '9' in \S+ and '4' in/,
  );
  const answers = page
    .getByRole('table', { name: 'What they did' })
    .getByRole('row', { name: /Answer to “Nota\?”/ });
  await expect(answers.getByRole('cell')).toHaveText(['9', '4']);
});
