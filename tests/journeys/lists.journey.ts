import type { Page } from '@playwright/test';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const PROGRAM = `import { flow, input } from 'flujo';
const breve = flow({ name: 'breve', tags: ['diario'] }, async () => 1);
const larga = flow({ name: 'larga' }, async () => input('¿Seguimos?'));
await breve();
await breve();
await larga();`;

/** Remembers what the rows are made of, and which rows get or lose a part from now on. */
async function watchRows(page: Page): Promise<void> {
  await page.getByRole('table', { name: 'Flow runs' }).evaluate((table) => {
    const rows = [...table.querySelectorAll('tbody tr')];
    const parts = rows.map((row) => [row, ...row.querySelectorAll('*')]);
    const rebuilt = new Set<string>();
    const nameOf = (row: Element) => row.querySelector('a')?.textContent?.trim() ?? '';
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('tr');
        rebuilt.add(row ? nameOf(row) : 'the table');
      }
    });
    observer.observe(table, { childList: true, subtree: true });
    Object.assign(globalThis, {
      rowsSince: () => ({
        rebuilt: [...rebuilt],
        kept: parts.flatMap((all, index) => {
          const row = rows[index];
          return row && all.every((part) => row.contains(part) && table.contains(part))
            ? nameOf(row)
            : [];
        }),
      }),
    });
  });
}

function rowsSince(page: Page) {
  return page.evaluate(() => {
    const since = Reflect.get(globalThis, 'rowsSince') as () => {
      readonly rebuilt: readonly string[];
      readonly kept: readonly string[];
    };
    return since();
  });
}

journey(
  'lists follow a run row by row; a filter, a bar and an undo do what they say',
  async ({ page, context }) => {
    const play = await PlaygroundPage.openProgram(page, PROGRAM);
    await play.run();
    await expect(play.prompt).toBeVisible();

    const runs = await context.newPage();
    const dashboard = await context.newPage();
    await runs.goto('runs/?lang=en');
    await dashboard.goto('dashboard/?lang=en');
    for (const list of [runs, dashboard]) {
      const rows = list.getByRole('table', { name: 'Flow runs' }).getByRole('row');
      await expect(rows).toHaveCount(4);
      await watchRows(list);
    }
    await play.answer('y');
    for (const list of [runs, dashboard]) {
      const table = list.getByRole('table', { name: 'Flow runs' });
      await expect(table.getByText('Completed')).toHaveCount(3);
      const changed = table.getByRole('row', { name: /larga/ }).getByRole('link').first();
      const { rebuilt, kept } = await rowsSince(list);
      expect(kept).toHaveLength(2);
      expect(rebuilt).toEqual([await changed.textContent()]);
    }

    await runs.getByRole('combobox', { name: 'Tag' }).selectOption('diario');
    const table = runs.getByRole('table', { name: 'Flow runs' });
    await expect(table.getByRole('row')).toHaveCount(3);
    await expect(runs).toHaveURL(/tag=diario/);
    await runs.reload();
    await expect(table).toHaveAttribute('aria-rowcount', '3');
    await expect(table.getByRole('row')).toHaveCount(3);

    const bar = dashboard
      .getByRole('figure')
      .getByRole('link', { name: / Completed$/ })
      .first();
    const inBar = Number(
      /(\d+) Completed$/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1],
    );
    await bar.press('Enter');
    await expect(dashboard).toHaveURL(/runs\/\?.*from=/);
    const opened = dashboard.getByRole('table', { name: 'Flow runs' });
    await expect(opened.getByRole('row')).toHaveCount(inBar + 1);
    await dashboard.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await dashboard.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(opened).toBeHidden();
    await dashboard.getByRole('button', { name: 'Undo' }).click();
    await expect(opened.getByRole('row')).toHaveCount(inBar + 1);
  },
);

journey('what was chosen far down can be deleted from there', async ({ page }) => {
  const play = await PlaygroundPage.openProgram(
    page,
    `import { flow } from 'flujo';
const breve = flow({ name: 'breve' }, async (n: number) => n);
for (let n = 0; n < 30; n++) await breve(n);`,
  );
  await play.run();
  await play.ended('Completed');
  await page.goto('runs/?lang=en');
  const table = page.getByRole('table', { name: 'Flow runs' });
  await table.getByRole('row').last().getByRole('checkbox').check();
  const bar = page.getByRole('group', { name: 'Selected runs' });
  await expect(bar).toContainText('Runs from the same press of Run are selected together');
  await expect(bar).toBeInViewport({ ratio: 1 });
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(table).toBeHidden();
});
