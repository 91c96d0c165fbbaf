import { expect, journey } from './support/journey';

journey('the exam on the home page asks twice when it is answered n', async ({ page }) => {
  await page.goto('?lang=en');
  const no = page.getByRole('button', { name: 'n', exact: true });
  const log = page.getByRole('log', { name: 'Console' });
  await no.click();
  await expect(log).toContainText("Created task run 'tarea1-1'");
  await no.click();
  await expect(log).toContainText('Vas a reprobar');
  await expect(page.getByRole('status', { name: 'Run state' })).toHaveText('Completed');
});

journey.describe('where motion is not wanted', () => {
  journey.use({ contextOptions: { reducedMotion: 'reduce' } });

  journey('the exam on the home page waits to be run', async ({ page }) => {
    await page.goto('?lang=es');
    const run = page.getByRole('button', { name: 'Ejecutar' });
    await expect(run).toBeVisible();
    await expect(page.getByRole('status', { name: 'Estado de la ejecución' })).toBeHidden();
    await run.click();
    await page.getByRole('textbox', { name: 'Tu respuesta' }).fill('Y');
    await page.getByRole('textbox', { name: 'Tu respuesta' }).press('Enter');
    await expect(page.getByRole('log', { name: 'Consola' })).toContainText('Vas a aprobar');
  });
});

journey('a language and a theme that were chosen hold on every page', async ({ page }) => {
  await page.goto('settings/?lang=es');
  await page.getByRole('main').getByRole('radio', { name: 'English' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('examples/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Examples');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

journey('keys go through the header as eyes do', async ({ page }) => {
  await page.goto('?lang=en');
  const header = page.getByRole('banner');
  await header.getByRole('link', { name: 'Flujo, home' }).focus();
  const reached: number[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = header.locator(':focus');
    if ((await focused.count()) === 0) break;
    reached.push((await focused.boundingBox())?.x ?? 0);
  }
  expect(reached.length).toBeGreaterThan(6);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
});
