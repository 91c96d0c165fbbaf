import { BUILD } from '../../scripts/ensure-build.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import { seriousFindings } from './support/accessibility';
import { expect, journey } from './support/journey';
import { open, type Screen } from './support/screen';
import { sitePages } from './support/site-pages';
import { withoutEditor } from './support/without-editor';

/** Each language and each theme twice; colours and names are judged where `judged`. */
const SCREENS = [
  { size: 'desktop', language: 'es', theme: 'light', judged: true },
  { size: 'tablet', language: 'es', theme: 'dark', judged: false },
  { size: 'tablet', language: 'en', theme: 'light', judged: false },
  { size: 'phone', language: 'en', theme: 'dark', judged: true },
] as const satisfies readonly (Screen & { judged: boolean })[];

/** Pages below these differ in their text alone: the first of each stands for all. */
function onePageOfAKind(addresses: readonly string[]): string[] {
  const others = ['errors/', 'examples/', 'learn/'].flatMap((kind) =>
    addresses.filter((address) => address.startsWith(kind) && address !== kind).slice(1),
  );
  return addresses.filter((address) => !others.includes(address));
}

/** Code, console and what is read beside them fill the screen. */
function isWorkbench(address: string): boolean {
  return /^(play\/|learn\/.)/.test(address);
}

for (const screen of SCREENS) {
  const { size, language, theme, judged } = screen;
  journey(
    `every page opens directly, on a ${theme} ${size} in ${language}, fit for all`,
    async ({ page }) => {
      // Milliseconds; one page after another takes longer than one page.
      journey.setTimeout(600_000);
      // Colours on their way from one to the other are no colours to judge.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // The full editor is looked at once in each theme; a tablet has the same.
      if (size === 'tablet') await withoutEditor(page);
      const addresses = onePageOfAKind(sitePages());
      expect(addresses).toEqual(expect.arrayContaining(['', 'dashboard/', 'play/', 'runs/']));
      for (const address of addresses) {
        await open(page, address, screen);
        await expect(page.getByRole('main'), address).toBeVisible();
        await expect(page.locator('html'), address).toHaveAttribute('lang', language);
        // Code is text first and becomes an editor later; the editor is what stays.
        const text = page.locator('[data-stage="text"]');
        if (size !== 'tablet') await expect(text, address).toHaveCount(0, { timeout: 60_000 });
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(tooWide, `/${address}: pixels to scroll sideways`).toBeLessThanOrEqual(0);
        if (isWorkbench(address)) {
          const tooHigh = await page.evaluate(
            () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
          );
          expect.soft(tooHigh, `/${address}: pixels to scroll down`).toBeLessThanOrEqual(0);
        }
        if (judged) expect.soft(await seriousFindings(page), `/${address}`).toEqual([]);
      }
    },
  );
}

journey('the page of an error leans on the styles of the site', async ({ page }) => {
  await open(page, 'errors/cannot-pause/');
  await expect(page.locator('head > style')).toHaveCount(0);
  const files = page.locator('head > link[rel="stylesheet"]');
  expect(await files.count()).toBeGreaterThan(0);
  await expect(page.locator('head > link[rel="stylesheet"][disabled]')).toHaveCount(0);
  const article = page.getByRole('article');
  expect((await article.boundingBox())?.width).toBeLessThanOrEqual(760);
});

journey('an address without its last slash leads to the page, query kept', async ({ page }) => {
  await page.goto('runs?lang=en');
  await expect(page).toHaveURL(/\/runs\/\?lang=en$/);
});

journey.describe('an address that does not exist', () => {
  journey.use({ expectedErrors: /404|Not found/ });

  journey('shows a page that leads back, below any path', async ({ page }) => {
    const site = await serveStatic({ folder: BUILD, base: '/courses/flujo' });
    try {
      const response = await page.goto(`${site.url}no/such/page?lang=en`);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveTitle('404 · Flujo');
      const home = page.getByRole('link', { name: 'Go home' });
      await expect(home).toHaveAttribute('href', '/courses/flujo/?lang=en');
      await home.click();
      await expect(page).toHaveURL(`${site.url}?lang=en`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    } finally {
      await site.close();
    }
  });
});
