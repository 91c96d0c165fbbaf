import { expect, journey } from './support/journey';
import { open } from './support/screen';

journey(
  'a student checks a lesson, sees the run that failed, and comes back to it',
  async ({ page }) => {
    await open(page, 'learn/pregunta-dos-veces/', { language: 'en' });
    const check = page.getByRole('button', { name: 'Check my code' });
    await check.click();
    // The compiler comes with the first check, beside the editor.
    const why = page.getByText('With the answer “n” it asked 2 times');
    await expect(why).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'See that run' }).click();
    await expect(page.getByRole('log', { name: 'Console' })).toContainText(
      "Created task run 'tarea1-1'",
    );

    await page.getByRole('button', { name: 'Show the solution' }).click();
    await page.getByRole('button', { name: 'Use the solution' }).click();
    await check.click();
    await expect(page.getByText('Lesson complete!')).toBeVisible();
    await page.getByRole('main').press('Escape');
    await expect(page.getByText('Your code is the solution now.')).toBeHidden();

    await open(page, '', { language: 'en' });
    await page.getByRole('link', { name: 'Continue lesson 4' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'A flow gives flow to another',
    );
  },
);

journey.describe('without JavaScript', () => {
  journey.use({ javaScriptEnabled: false });

  journey('a lesson shows its text and its code', async ({ page }) => {
    await page.goto('learn/cache/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Caché');
    await expect(page.getByRole('main')).toContainText('cachePolicy: INPUTS');
    await expect(page.getByRole('main')).toContainText('import { task, flow, sleep, INPUTS } from');
  });
});
