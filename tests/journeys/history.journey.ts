import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const FALLA = `import { task, flow } from 'flujo';
const tarea1 = task(async function tarea1() {
  throw new Error('sin red');
});
await flow(async function flujo1() {
  await tarea1();
})();`;

const SUELTA = `import { task } from 'flujo';
const suelta = task(async function suelta() { return 1; });
console.log('sin flujo', await suelta());`;

journey('a line of a kept log leads to the code, with the focus', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(page, FALLA);
  await playground.run();
  await playground.ended('Failed');
  await page.goto('runs/?lang=en');
  await page.getByRole('table', { name: 'Flow runs' }).getByRole('link').first().click();
  await page
    .getByRole('button', { name: /main\.ts:3:9/ })
    .first()
    .click();
  await expect(page.locator(':focus')).toHaveText(/throw new Error/);
});

journey(
  'tasks called outside any flow have a page, and runs are deleted live in all tabs',
  async ({ page, context }) => {
    const loose = await PlaygroundPage.openProgram(page, SUELTA);
    await loose.run();
    await loose.ended('Completed');
    await page.goto('runs/?lang=en');
    const playground = await PlaygroundPage.openProgram(page, FALLA);
    await playground.run();
    await playground.ended('Failed');

    await page.goto('runs/?lang=en');
    const other = await context.newPage();
    await other.goto('runs/?lang=en');
    const runs = page.getByRole('table', { name: 'Flow runs' });
    const programs = page.getByRole('table', { name: 'Programs without flows' });
    await expect(other.getByRole('table', { name: 'Flow runs' })).toContainText('Failed');

    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(runs).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(runs).toContainText('Failed');
    await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByText('1 program run deleted.')).toBeVisible();
    // Leaving the page is the end of undoing.
    await expect(other.getByRole('table', { name: 'Flow runs' })).toBeVisible();
    await programs.getByRole('link').first().click();
    await expect(other.getByRole('table', { name: 'Flow runs' })).toBeHidden();

    await expect(page.getByRole('log')).toContainText('sin flujo 1');
    await page.getByRole('tab', { name: 'Tasks' }).click();
    await expect(page.getByRole('tabpanel')).toContainText('suelta-0');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('Every run of your flows will show up here')).toBeVisible();
  },
);
