import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseFile } from './support/choose-file';
import { expect, journey } from './support/journey';
import { open } from './support/screen';
import { PlaygroundPage } from './support/playground';
import { withoutEditor } from './support/without-editor';

const KEPT = 'tests/fixtures/run-v1.flujo-run.json';

/** Drops a file onto whatever page is open. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  const hint = page.getByText('Drop a run or a backup here to open it');
  // As a hand does, again and again: a page that has only just come does not listen yet.
  const dragOver = async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
    return hint.isVisible();
  };
  await expect.poll(dragOver).toBe(true);
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

journey(
  'a run file of version 1, dropped on any page, is seen, kept and run again',
  async ({ page }) => {
    await withoutEditor(page);
    await open(page, 'examples/');
    await drop(page, 'maroon-narwhal.flujo-run.json', readFileSync(KEPT, 'utf8'));
    await expect(heading(page)).toHaveText('maroon-narwhal');
    await expect(page.getByRole('log')).toContainText('Excelente obtuviste un 9');
    await expect(page.getByText('it is not in your history')).toBeVisible();

    await page.getByRole('tab', { name: 'Subflows' }).click();
    await page.getByRole('tabpanel').getByRole('link', { name: 'forest-koi' }).click();
    await expect(heading(page)).toHaveText('forest-koi');

    await button(page, 'Run again').click();
    await expect(page.getByText('It comes with 3 answers')).toBeVisible();
    await button(page, 'Run with their answers').click();
    const play = new PlaygroundPage(page);
    await play.ended('Completed');
    expect((await play.lines())[0]).toContain('maroon-narwhal');

    await page.goto('runs/file/?lang=en');
    await chooseFile(page, 'Choose a file', KEPT);
    await button(page, 'Keep in my history').click();
    await expect(page).toHaveURL(/runs\/run\/\?id=/);
    await expect(heading(page)).toHaveText('maroon-narwhal');
    await page.goto('runs/?lang=en');
    // The one that was run again, and the one that was kept.
    await expect(page.getByRole('link', { name: 'maroon-narwhal' })).toHaveCount(2);
  },
);

journey('a file that is no run says so, and another can be chosen', async ({ page }) => {
  await open(page, '');
  await drop(page, 'notes.json', '{"v": 1}');
  await expect(page.getByText('It is not a Flujo run.')).toBeVisible();
  await chooseFile(page, 'Open another file', KEPT);
  await expect(heading(page)).toHaveText('maroon-narwhal');
});
