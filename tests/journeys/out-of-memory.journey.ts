import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/ensure-browser.mjs';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const executablePath = await findBrowser();
// Megabytes; with the browser's own limit of some gigabytes the machine would be short of memory too.
journey.use({
  launchOptions: {
    args: [...BROWSER_ARGUMENTS, '--js-flags=--max-old-space-size=160'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});

journey(
  'a program that allocates without end is told of as Crashed, and nothing else is lost',
  async ({ page, context }) => {
    const before = await PlaygroundPage.openProgram(
      page,
      "import { flow } from 'flujo';\nawait flow(async function antes() {})();",
    );
    await before.run();
    await before.ended('Completed');

    const doomed = await context.newPage();
    const playground = await PlaygroundPage.openProgram(
      doomed,
      `import { flow, input } from 'flujo';
await flow(async function llena() {
  await input('¿Lleno la memoria?');
  const todo: number[][] = [];
  for (;;) todo.push(new Array(10_000).fill(Math.random()));
})();`,
    );
    // Where program and page share a process, the browser ends both.
    const gone = Promise.race([
      doomed.waitForEvent('crash', { timeout: 60_000 }),
      playground.ended('Crashed'),
    ]).catch(() => undefined);
    await playground.run();
    await expect(playground.prompt).toBeVisible();
    await playground.answer('sí');
    await gone;

    const after = await context.newPage();
    await after.goto('runs/?lang=en');
    const runs = after.getByRole('table', { name: 'Flow runs' });
    await expect(runs.getByRole('row', { name: /llena/ })).toContainText('Crashed');
    await expect(runs.getByRole('row', { name: /llena/ })).toContainText('memory ran out');
    await expect(runs.getByRole('row', { name: /antes/ })).toContainText('Completed');
  },
);
