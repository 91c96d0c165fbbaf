import { seriousFindings } from './support/accessibility';
import { expect, journey } from './support/journey';
import { LANGUAGES, open, SIZES, THEMES } from './support/screen';
import { sitePages } from './support/site-pages';

for (const language of LANGUAGES) {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    journey(
      `every page opens directly, on a ${size} in ${language}, fit for all`,
      async ({ page }) => {
        journey.slow();
        const addresses = sitePages();
        expect(addresses).toEqual(expect.arrayContaining(['', 'dashboard/', 'play/', 'runs/']));
        for (const address of addresses) {
          await open(page, address, { size, language });
          await expect(page.getByRole('main'), address).toBeVisible();
          await expect(page.locator('html'), address).toHaveAttribute('lang', language);
          // Code is text first and becomes an editor later; both must be fit.
          const text = page.locator('[data-stage="text"]');
          await expect(text, address).toHaveCount(0, { timeout: 60_000 });
          const tooWide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(tooWide, `/${address}: pixels to scroll sideways`).toBeLessThanOrEqual(0);
          for (const theme of THEMES) {
            await page.emulateMedia({ colorScheme: theme });
            expect.soft(await seriousFindings(page), `/${address} in ${theme}`).toEqual([]);
          }
        }
      },
    );
  }
}

journey('an address without its last slash leads to the page, query kept', async ({ page }) => {
  await page.goto('runs?lang=en');
  await expect(page).toHaveURL(/\/runs\/\?lang=en$/);
});

journey.describe('an address that does not exist', () => {
  journey.use({ expectedErrors: /404|Not found/ });

  journey('shows a page that leads back', async ({ page }) => {
    const response = await page.goto('no-such-page?lang=en');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});
