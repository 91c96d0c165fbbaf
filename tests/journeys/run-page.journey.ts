import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const PROGRAM = `import { task, flow } from 'flujo';
const uno = task(async function uno() { console.log('dice uno'); return 1; });
const dos = task(async function dos(n) { console.log('dice dos', n); return { n }; });
await flow(async function juntos() {
  const primero = uno.submit();
  await dos.submit(primero).result();
})();`;

journey(
  'a run is rewound by keyboard, its graph filters the log, and the log is searched',
  async ({ page }) => {
    const playground = await PlaygroundPage.openProgram(page, PROGRAM);
    await playground.run();
    await playground.ended('Completed');
    await page.goto('runs/?lang=en');
    await page.getByRole('table', { name: 'Flow runs' }).getByRole('link').first().click();

    const lanes = page.getByRole('group', { name: 'Runs over time' });
    await expect(lanes.getByRole('button', { name: 'uno-0, Completed' })).toBeVisible();
    await lanes.getByRole('button', { name: 'uno-0, Completed' }).focus();
    await page.keyboard.press('Tab');
    const facts = page.getByRole('group', { name: 'Selected run' });
    await expect(facts).toContainText('uno-0');
    await expect(facts.getByRole('button', { name: 'main.ts:5' })).toBeFocused();
    const moment = page.getByRole('slider', { name: 'Point in the run' });
    await moment.press('Home');
    await expect(lanes.getByRole('button', { name: /^uno-0, did not exist/ })).toBeVisible();
    await moment.press('End');
    await expect(lanes.getByRole('button', { name: 'uno-0, Completed' })).toBeVisible();

    await page.getByRole('radio', { name: 'Graph' }).click();
    const graph = page.getByRole('group', { name: 'Who waited for whom' });
    const first = graph.getByRole('button', { name: 'uno-0, Completed' });
    await first.focus();
    await first.press('ArrowRight');
    const second = graph.getByRole('button', { name: 'dos-0, Completed' });
    await expect(second).toBeFocused();
    await second.press('Enter');
    const log = page.getByRole('log');
    await expect(log).not.toContainText('dice uno');
    await expect(log).toContainText('dice dos 1');
    await second.press('Escape');
    await expect(log).toContainText('dice uno');

    await page.getByRole('searchbox', { name: 'Search the log' }).fill('dice');
    await expect(page.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Level' }).selectOption('WARNING');
    await expect(page.getByText('No lines match the filters.')).toBeVisible();

    await page.getByRole('tab', { name: 'Tasks 2' }).click();
    await page.getByRole('button', { name: 'Task', exact: true }).click();
    await expect(page.getByRole('table', { name: 'Tasks' }).getByRole('row').nth(1)).toContainText(
      'dos-0',
    );
  },
);
