import type { Page } from '@playwright/test';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { LANGUAGES, open } from './support/screen';
import { withoutEditor } from './support/without-editor';

type Language = (typeof LANGUAGES)[number];

const WORDS = {
  es: {
    predict: 'Antes de ejecutar: ¿qué va a pasar?',
    judged: /^(Así es|No es eso)\./,
    check: 'Revisar mi código',
    passed: 'Logrado',
    all: '¡Lección completa!',
    solution: 'Ver la solución',
    use: 'Usar la solución',
    next: /^Siguiente: /,
    resume: 'Reanudar',
    path: 'Aprender',
    progress: '16 de 16 lecciones hechas',
  },
  en: {
    predict: 'Before you run it: what will happen?',
    judged: /^(That’s right|Not quite)\./,
    check: 'Check my code',
    passed: 'Passed',
    all: 'Lesson complete!',
    solution: 'Show the solution',
    use: 'Use the solution',
    next: /^Next: /,
    resume: 'Resume',
    path: 'Learn',
    progress: '16 of 16 lessons done',
  },
} as const;

/** Predicts, puts the solution in and has it checked; every exercise of the lesson passes. */
async function study(page: Page, language: Language): Promise<void> {
  const words = WORDS[language];
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const question = page.getByRole('group', { name: words.predict });
  // The first page of the visit does not listen yet when it is seen.
  await expect(async () => {
    await question.getByRole('radio').first().click();
    await expect(question.getByText(words.judged)).toBeVisible({ timeout: 2000 });
  }).toPass();

  await page.getByRole('button', { name: words.solution }).click();
  await page.getByRole('button', { name: words.use }).click();
  await page.getByRole('button', { name: words.check }).click();
  await expect(page.getByText(words.all), `${title}`).toBeVisible();
  const signs = page.getByRole('article').getByTitle(words.passed);
  const exercises = page.getByRole('heading', { level: 2 }).first().locator('+ ul > li');
  await expect(signs).toHaveCount(await exercises.count());
}

/** Runs the program of the lesson that the power cuts short, and goes on from there by hand. */
async function resumeByHand(page: Page, language: Language): Promise<void> {
  const playground = new PlaygroundPage(page, language);
  await playground.run();
  await playground.ended('Crashed');
  await page.getByRole('button', { name: WORDS[language].resume, exact: true }).click();
  await playground.ended('Completed');
  await expect(playground.console).toContainText(
    "Restored 'abre-0' from the crashed run: Completed()",
  );
  // What the starter does twice.
  await expect(playground.console).toContainText('Correos: 3 Cobros: 3');
}

for (const language of LANGUAGES) {
  journey(`a student walks the whole path, in ${language}`, async ({ page }) => {
    // Milliseconds; sixteen lessons take longer than one.
    journey.setTimeout(600_000);
    const words = WORDS[language];
    await withoutEditor(page);
    await open(page, 'learn/tu-primer-flujo/', { language });
    for (let number = 1; ; number++) {
      await study(page, language);
      const next = page.getByRole('link', { name: words.next });
      if (number === 16) {
        await expect(next).toHaveCount(0);
        break;
      }
      const address = page.url();
      await next.click();
      await expect(page).not.toHaveURL(address);
      if (page.url().includes('/se-fue-la-luz/')) await resumeByHand(page, language);
    }
    await page.getByRole('article').getByRole('link', { name: words.path }).click();
    await expect(page.getByText(words.progress)).toBeVisible();
  });
}
