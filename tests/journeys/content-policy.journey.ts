import { expect, journey } from './support/journey';
import { open } from './support/screen';
import { sitePages } from './support/site-pages';

journey('every page has a policy that names no other host', async ({ page }) => {
  for (const address of [...sitePages(), '404.html']) {
    const html = await (await page.request.get(address)).text();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(/script-src ([^;]+)/.exec(policy)?.[1], address).not.toContain('unsafe-inline');
  }
});

journey.describe('a script that is none of the site', () => {
  journey.use({ expectedErrors: /Content Security Policy/ });

  journey('is not run by the page', async ({ page }) => {
    await open(page, 'settings/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true;';
      document.body.append(script);
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
  });
});
