/** How a bench finds its way in the editor's page: by the names that screen readers use. */
const FIRST_LINE = 'Created flow run';

/** @param {import('@playwright/test').Page} page */
export function runButton(page) {
  return page.getByRole('button', { name: 'Run', exact: true });
}

/**
 * Presses Run and waits, in the page itself, until the first line of the new run is on the screen.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} milliseconds from the click
 */
export function clickToFirstLine(page) {
  return runButton(page).evaluate(
    (button, firstLine) =>
      new Promise((resolve) => {
        const text = () => document.querySelector('[role="log"]')?.textContent ?? '';
        const before = text();
        const observer = new MutationObserver(() => {
          const now = text();
          if (now === before || !now.includes(firstLine)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // After the frame that shows it.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(undefined);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        const start = performance.now();
        if (button instanceof HTMLElement) button.click();
      }),
    FIRST_LINE,
  );
}

/** Ends the exam example, which asks. @param {import('@playwright/test').Page} page */
export async function answerAndFinish(page) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('y');
  await dialog.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('status', { name: 'Run state' }).filter({ hasText: 'Completed' }).waitFor();
}
