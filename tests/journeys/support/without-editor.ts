import type { Page } from '@playwright/test';

/**
 * The full editor never arrives on this page: the code stays the text that it is at first. Loading the
 * editor costs seconds of both processors, which journeys that do not write have no use for.
 */
export async function withoutEditor(page: Page): Promise<void> {
  // A request without an answer is no error; the editor's script waits for its style.
  await page.route(/\/monaco\.[\w-]+\.css$/, () => undefined);
}
