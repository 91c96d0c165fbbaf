import type { Page } from '@playwright/test';

/** Chooses a file as a person does: by the button that asks for one, once the page listens. */
export async function chooseFile(page: Page, buttonName: string, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: buttonName }).click();
  await (await asked).setFiles(path);
}
