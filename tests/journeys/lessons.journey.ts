import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD } from '../../scripts/ensure-build.mjs';
import { expect, journey } from './support/journey';
import { open } from './support/screen';

const LESSONS = path.join(import.meta.dirname, '../../src/content/lessons');

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
    await expect(page.getByText('Your code is now the solution.')).toBeHidden();

    await open(page, '', { language: 'en' });
    await page.getByRole('link', { name: 'Continue lesson 4' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'A flow gives flow to another',
    );
  },
);

/** What a page's HTML says without its scripts, as one line. */
function textOf(html: string): string {
  return html
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => SIGNS[name] ?? '')
    .replace(/\s+/g, ' ');
}
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The sentences of a reading, without the signs of Markdown. */
function paragraphsOf(markdown: string): string[] {
  return markdown
    .split(/\n+/)
    .map((line) => line.replace(/^(?:- |\d+\. )/, '').replace(/\*\*|`|(?<!\w)_|_(?!\w)/g, ''))
    .filter((line) => line.trim() !== '');
}

journey('without JavaScript every lesson shows its text in both languages, and its code', () => {
  for (const slug of readdirSync(LESSONS).filter((name) => !name.includes('.'))) {
    const read = (file: string) => readFileSync(path.join(LESSONS, slug, file), 'utf8');
    const html = readFileSync(path.join(BUILD, 'learn', slug, 'index.html'), 'utf8');
    const text = textOf(html);
    for (const language of ['es', 'en']) {
      for (const paragraph of paragraphsOf(read(`${language}.md`))) {
        expect(text, `${slug}/${language}.md`).toContain(paragraph);
      }
    }
    const code = read('programs/starter.ts').replace(/\s+/g, ' ').trim();
    expect(text, slug).toContain(code);
    expect(html, slug).toContain('<span class="code-keyword">await</span>');
  }
});
