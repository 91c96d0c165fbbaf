import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../../scripts/ensure-build.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

journey.use({ serviceWorkers: 'allow' });

/** Waits until the service worker has put everything aside, the compiler last. */
async function allKept(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(async () => {
      const { scope } = await navigator.serviceWorker.ready;
      const list = await caches.match(`${scope}_app/site-files.json`, { ignoreVary: true });
      if (!list) return 'no list';
      for (const [file] of (await list.json()) as [string, number][]) {
        if (!(await caches.match(scope + file, { ignoreVary: true }))) return file;
      }
      return undefined;
    });
  await expect.poll(missing, { timeout: 60_000 }).toBeUndefined();
}

journey(
  'after one visit, lists, editor, compiler and history work without a network',
  async ({ page, context }) => {
    await page.goto('?lang=es');
    await allKept(page);
    await context.setOffline(true);
    await page.goto('examples/?lang=es');
    await page.getByRole('main').getByRole('link').first().click();
    const play = new PlaygroundPage(page, 'es');
    await play.run();
    await play.answer('y');
    await play.ended('Completed');
    await page.goto('runs/?lang=en');
    await expect(page.getByRole('link', { name: 'flujo1' })).toBeVisible();
    await page.goto('settings?lang=en');
    await expect(page).toHaveURL(/settings\/\?lang=en$/);
    await page.getByRole('link', { name: 'Flujo, home' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

journey.describe('an address that does not exist', () => {
  journey.use({ expectedErrors: /404|Not found|ERR_/ });

  journey('leads back without a network too, below any path', async ({ page, context }) => {
    const site = await serveStatic({ folder: BUILD, base: '/courses/flujo' });
    try {
      await page.goto(`${site.url}?lang=en`);
      await allKept(page);
      await context.setOffline(true);
      const response = await page.goto(`${site.url}no/such/page?lang=en`);
      expect(response?.status()).toBe(404);
      const home = page.getByRole('link', { name: 'Go home' });
      await expect(home).toHaveAttribute('href', '/courses/flujo/?lang=en');
      await home.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    } finally {
      await site.close();
    }
  });
});

journey(
  'a new version is announced, and taken only when wanted and no run goes on',
  async ({ page }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'flujo-site-'));
    cpSync(BUILD, path.join(folder, 'flujo'), { recursive: true });
    const site = await serveStatic({ folder });
    // Below a path, as on a host with many sites.
    const address = `${site.url}flujo/`;
    try {
      const play = await PlaygroundPage.open(page, `${address}play/`);
      await allKept(page);
      await play.run();
      await expect(play.prompt).toBeVisible();
      appendFileSync(path.join(folder, 'flujo', 'service-worker.js'), '\n// the next version\n');
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
      });
      await page.getByRole('button', { name: 'Update', exact: true }).dispatchEvent('click');
      await expect(page.getByText('It will update when the current run ends')).toBeVisible();
      const reloaded = page.waitForEvent('load');
      await play.answer('y');
      await reloaded;
      await expect(page.getByText('There is a new version of Flujo')).toBeHidden();
      await page.goto(`${address}runs/?lang=en`);
      await expect(page.getByRole('table').getByText('Completed').first()).toBeVisible();
    } finally {
      await site.close();
      rmSync(folder, { recursive: true });
    }
  },
);
