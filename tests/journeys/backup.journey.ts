import { chooseFile } from './support/choose-file';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { withoutEditor } from './support/without-editor';

const RESTORE = 'Restore a backup';

journey(
  'everything goes into one file and comes back in another browser',
  async ({ page, browser }) => {
    const play = await PlaygroundPage.open(page);
    await play.write(
      "console.log('mine');\nimport { flow } from 'flujo';\nawait flow(async function suma() {})();\n",
    );
    await play.run();
    await play.ended('Completed');
    await expect(page.getByText('Saved in this browser')).toBeVisible();
    await page.goto('settings/?lang=en');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a backup' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.flujo-backup\.jsonl$/);
    const path = await file.path();

    const context = await browser.newContext();
    const other = await context.newPage();
    await withoutEditor(other);
    const code = other.getByRole('main').locator('[data-stage]');
    await other.goto('settings/?lang=en');
    await chooseFile(other, RESTORE, path);
    await expect(other.getByText('Programs: 1 added, 0 already here')).toBeVisible();
    await expect(other.getByText('Program runs: 1 added, 0 already here')).toBeVisible();
    await chooseFile(other, RESTORE, path);
    await expect(other.getByText('Program runs: 0 added, 1 already here')).toBeVisible();
    await other.goto('runs/?lang=en');
    await expect(other.getByRole('link', { name: 'suma' })).toBeVisible();
    await other.goto('play/?lang=en');
    await expect(code).toContainText('mine');

    await other.goto('settings/?lang=en');
    await other.getByRole('button', { name: 'Delete everything' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(other.getByText('Nothing of yours is left here.')).toBeVisible();
    await other.goto('play/?lang=en');
    await expect(code).toContainText('tarea1');
    await context.close();
  },
);

journey(
  'a backup made by version 1 is restored, and one that is none says so',
  async ({ page }) => {
    await page.goto('settings/?lang=en');
    await chooseFile(page, RESTORE, 'tests/fixtures/links-v1.json');
    await expect(
      page.getByText('That file is not a Flujo backup. Nothing was changed.'),
    ).toBeVisible();
    await chooseFile(page, RESTORE, 'tests/fixtures/v1.flujo-backup.jsonl');
    // Its settings come along: they were Spanish.
    await expect(page.getByText('Ejecuciones de programa: se agregaron 1')).toBeVisible();
  },
);
