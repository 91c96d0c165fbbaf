import { expect, journey } from './support/journey';

journey('a button pressed before the page listens is not pressed in vain', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_app\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('?lang=es', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Buscar en Flujo' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});
