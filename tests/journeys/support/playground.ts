import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { RunFile } from '../../../src/lib/contract/run-file';
import { playgroundLink } from './playground-link';
import { open, type Screen } from './screen';
import { withoutEditor } from './without-editor';

const WORDS = {
  en: {
    run: 'Run',
    stop: 'Stop',
    console: 'Console',
    state: 'Run state',
    answer: 'Answer',
    cancel: 'Cancel',
    exportRun: 'Export run',
  },
  es: {
    run: 'Ejecutar',
    stop: 'Detener',
    console: 'Consola',
    state: 'Estado de la ejecución',
    answer: 'Responder',
    cancel: 'Cancelar',
    exportRun: 'Exportar ejecución',
  },
} as const;

/** The editor's page as a student uses it, by the names that screen readers hear. */
export class PlaygroundPage {
  readonly #words;

  constructor(
    readonly page: Page,
    language: 'es' | 'en' = 'en',
  ) {
    this.#words = WORDS[language];
  }

  static async open(page: Page, address = 'play/', screen: Screen = {}): Promise<PlaygroundPage> {
    await open(page, address, screen);
    return new PlaygroundPage(page, screen.language ?? 'en');
  }

  /** Opens a program as a link brings it, on a page without the full editor. */
  static async openProgram(page: Page, text: string, screen: Screen = {}): Promise<PlaygroundPage> {
    await withoutEditor(page);
    const link = playgroundLink({ v: 1, files: { 'main.ts': text }, entry: 'main.ts' });
    await open(page, link, screen);
    const notice = page.getByRole('complementary', {
      name: /^(Someone shared|Alguien compartió) /,
    });
    await expect(notice).toBeVisible();
    return new PlaygroundPage(page, screen.language);
  }

  get runButton() {
    return this.page.getByRole('button', { name: this.#words.run, exact: true });
  }
  get stopButton() {
    return this.page.getByRole('button', { name: this.#words.stop, exact: true });
  }
  get console() {
    return this.page.getByRole('log', { name: this.#words.console });
  }
  get state() {
    return this.page.getByRole('status', { name: this.#words.state });
  }
  get prompt() {
    return this.page.getByRole('dialog');
  }

  /** Puts a program in place of what is in the editor. */
  async write(text: string): Promise<void> {
    const { page } = this;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const editor = page.locator('[data-stage="full"]').getByRole('textbox');
    await editor.focus();
    await page.evaluate((code) => navigator.clipboard.writeText(code), text);
    await page.keyboard.press('ControlOrMeta+A');
    if (text) await page.keyboard.press('ControlOrMeta+V');
    else await page.keyboard.press('Delete');
  }

  async run(): Promise<void> {
    await this.runButton.click();
  }

  /** Answers the question that is open, or the next one that opens. */
  async answer(text: string): Promise<void> {
    await this.prompt.getByRole('textbox').fill(text);
    await this.prompt.getByRole('button', { name: this.#words.answer }).click();
  }

  async closeQuestion(): Promise<void> {
    await this.prompt.getByRole('button', { name: this.#words.cancel }).click();
  }

  async ended(state: string): Promise<void> {
    await expect(this.state).toHaveText(state, { timeout: 60_000 });
  }

  /** The lines of the console, as they stand. */
  async lines(): Promise<string[]> {
    return this.console.evaluate((log) => [...log.children].map((line) => line.textContent ?? ''));
  }

  /** The run file of the run whose page is open. */
  async exportRun(): Promise<{ readonly name: string; readonly file: RunFile }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.#words.exportRun }).click();
    const done = await download;
    const text = readFileSync(await done.path(), 'utf8');
    return { name: done.suggestedFilename(), file: JSON.parse(text) as RunFile };
  }
}

/** A transcript without what differs from run to run: times, and flow runs' names by their order. */
export function withoutTimesAndNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const created = /Created (?:subflow|flow) run '([a-z-]+)' for/.exec(line)?.[1];
    if (created) names.push(created);
  }
  return lines
    .map((line) => line.replace(/^\d\d:\d\d:\d\d\.\d{3}(?= \|)/, '00:00:00.000'))
    .map((line) => names.reduce((text, name, i) => text.replaceAll(name, `run-${i + 1}`), line));
}
