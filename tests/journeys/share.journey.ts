import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import linkFixtures from '../fixtures/links-v1.json' with { type: 'json' };
import { expect, journey } from './support/journey';
import { PlaygroundPage, withoutTimesAndNames } from './support/playground';
import { SIZES } from './support/screen';
import { withoutEditor } from './support/without-editor';

const FROM_SOMEONE = 'Someone shared this program with you. Nothing runs until you ask for it.';
const own = "console.log('mine');\n";

const code = (page: Page) => page.locator('.view-lines, [data-stage="text"]').first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notice = (page: Page) => page.getByRole('complementary', { name: FROM_SOMEONE });

/** Writes a program of the visitor's own and waits until it is kept. */
async function keepOwn(page: Page): Promise<PlaygroundPage> {
  const play = await PlaygroundPage.open(page);
  await play.write(own);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  return play;
}

const withoutTimes = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^[\d:.]+(?= \|)/, ''));

journey(
  'a run is shared with its answers and seed, and replayed line by line',
  async ({ page, browser }) => {
    await withoutEditor(page);
    const sender = await PlaygroundPage.open(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const before = page.url();
    await sender.run();
    await sender.answer('n');
    await sender.answer('n');
    await sender.ended('Completed');
    expect(page.url()).toBe(before);
    const sent = withoutTimes(await sender.lines());
    await button(page, 'Share').click();
    await expect(page.getByText('Copied')).toBeVisible();
    await expect(page).toHaveURL(/\/play\/.*#v1\./);
    for (const choice of ['My answers', 'The clock and the seed']) {
      const shorter = page.url();
      await page.getByLabel(choice).check();
      await expect.poll(() => page.url()).not.toBe(shorter);
    }
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await expect
      .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).length)
      .toBe(page.url().replace('?lang=en', '').length);
    const link = await page.evaluate(() => navigator.clipboard.readText());

    // The run's own page gives the same link.
    await page.goto('runs/?lang=en');
    const runs = page.getByRole('table', { name: 'Flow runs' });
    await runs.getByRole('link').first().click();
    await button(page, 'More actions').click();
    await page.getByRole('menuitem', { name: 'Share' }).click();
    await page.getByLabel('My answers').check();
    await page.getByLabel('The clock and the seed').check();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const context = await browser.newContext();
    const other = await context.newPage();
    await withoutEditor(other);
    const receiver = await PlaygroundPage.open(other, link);
    await expect(notice(other)).toContainText('It comes with 2 answers and seed');
    await expect(code(other)).toContainText('tarea1');
    await expect(other.getByText('Everything your program does appears here')).toBeVisible();
    await button(other, 'Run with their answers').click();
    await receiver.ended('Completed');
    expect(withoutTimes(await receiver.lines())).toEqual(sent);
    await context.close();
  },
);

journey('a link leaves the visitor their own work, one click away', async ({ page }) => {
  await keepOwn(page);
  const [kept] = Object.values(linkFixtures);
  // A link pressed while the editor is open changes nothing but the fragment.
  await page.evaluate((fragment) => {
    location.hash = fragment ?? '';
  }, kept?.fragment);
  await expect(notice(page)).toBeVisible();
  await expect(code(page)).toContainText('tarea1');
  await button(page, 'Open my own work').click();
  await expect(code(page)).toContainText('mine');
  await expect(notice(page)).toBeHidden();
  await expect(page).not.toHaveURL(/#/);
  await page.goto(`play/?lang=en#${kept?.fragment}`);
  await page.goto('play/?lang=en');
  await expect(code(page)).toContainText('mine');
});

for (const [name, { fragment, program }] of Object.entries(linkFixtures)) {
  journey(`the link ${name} of version 1 opens and runs`, async ({ page }) => {
    await withoutEditor(page);
    const play = await PlaygroundPage.open(page, `play/#${fragment}`);
    await expect(notice(page)).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(Object.keys(program.files).length);
    if (!('answers' in program)) return;
    await button(page, 'Run with their answers').click();
    await play.ended('Completed');
    expect(withoutTimesAndNames(await play.lines()).join('\n')).toContain(
      'Excelente obtuviste un 9',
    );
  });
}

const packed = (text: string) => `v1.${deflateRawSync(text).toString('base64url')}`;
const BAD_LINKS = {
  'cut on its way': ['v1.fZIxb4MwEIX_', 'It arrived cut off or altered'],
  'of a later version': ['v2.abc', 'a newer version of Flujo'],
  'that leads out': [packed('{"v":1,"files":{"../a.ts":""},"entry":"../a.ts"}'), 'not allowed'],
  'that is something else': [packed('[1]'), 'not a Flujo program'],
  'that unpacks without end': [
    packed(' '.repeat(64 * 1024 * 1024)),
    'exceeds the limits for a program',
  ],
  'that is too long': [`v1.${'A'.repeat(262_145)}`, 'longer than the limit for links'],
} as const;

journey('a bad link says what is wrong, changes nothing and leads back', async ({ page }) => {
  await keepOwn(page);
  await withoutEditor(page);
  for (const [what, [fragment, words]] of Object.entries(BAD_LINKS)) {
    await page.goto('about:blank');
    await page.goto(`play/?lang=en#${fragment}`);
    await expect(page.getByRole('alert').filter({ hasText: words }), what).toBeVisible();
    await button(page, 'Go to my editor').click();
    await expect(code(page), what).toContainText('mine');
  }
});

journey('a link is read on a phone, in Spanish', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  const { fragment } = linkFixtures['exam-2-with-everything'];
  await PlaygroundPage.open(page, `play/#${fragment}`, { size: 'phone', language: 'es' });
  await expect(page.getByText('Alguien compartió contigo este programa.')).toBeVisible();
  await expect(button(page, 'Ejecutar con sus respuestas')).toBeVisible();
});
