import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

journey('an empty program says so, and the page goes on', async ({ page }) => {
  const playground = await PlaygroundPage.open(page);
  await playground.write('');
  await playground.run();
  await expect(playground.console).toContainText('The program is empty');
});

for (const [what, text, sentence] of [
  ['a syntax error', 'const a = ;', 'main.ts:1:11: there is a syntax error'],
  ['an import of lodash', "import _ from 'lodash';", 'there is no module “lodash”'],
  ['a missing file', "import './notas';", 'there is no file “./notas”'],
  ['a wrong name', "import { taks } from 'flujo';\ntaks();", '“taks” does not exist'],
] as const) {
  journey(`${what} is told in a sentence, and nothing runs`, async ({ page }) => {
    const playground = await PlaygroundPage.openProgram(page, `${text}\nconsole.log('corrió');`);
    await playground.run();
    await expect(playground.console).toContainText(sentence);
    await expect(playground.console).not.toContainText('corrió');
    await expect(playground.runButton).toBeVisible();
  });
}

journey('a loop that never ends is noticed, stopped and kept as Cancelled', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(
    page,
    `import { task, flow, input } from 'flujo';
const vueltas = task(async function vueltas() { console.log('antes'); while (true) {} });
await flow(async function sinFin() {
  if ((await input('¿Sin fin?')) === 'y') await vueltas();
  console.log('otra vez');
})();`,
  );
  await playground.run();
  await playground.answer('y');
  await expect(page.getByText('The program is not responding')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Keep waiting' }).click();
  await expect(page.getByText('The program is not responding')).toBeHidden();
  await playground.stopButton.click();
  await playground.ended('Cancelled');
  const lines = await playground.lines();
  expect(lines).toContain('antes');
  expect(lines.at(-1)).toMatch(/Flow run '.*' - Finished in state Cancelled\(\)$/);
  await playground.run();
  await playground.answer('n');
  await expect(playground.console).toContainText('otra vez');
  await page.goto('runs/?lang=en');
  await expect(page.getByRole('table', { name: 'Flow runs' })).toContainText('Cancelled');
});

journey('100,000 printed lines arrive, and the page answers meanwhile', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(
    page,
    "for (let i = 1; i <= 100000; i++) console.log('línea', i);",
  );
  await playground.run();
  await expect(playground.console).toContainText('línea 100000', { timeout: 60_000 });
  await expect(playground.runButton).toBeVisible();
});

journey('a call without await is waited for and named with its line', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(
    page,
    `import { flow } from 'flujo';
const flujo1 = flow(async function flujo1() { return 1; });
flujo1();`,
  );
  await playground.run();
  await playground.ended('Completed');
  await expect(playground.console).toContainText("was called without 'await' (main.ts:3:1)");
});

journey('a program of 1 MB runs or is refused in a sentence', async ({ page }) => {
  const playground = await PlaygroundPage.open(page);
  await playground.write(
    `const texto = \`${'x'.repeat(1024 * 1024)}\`;\nconsole.log(texto.length);`,
  );
  await playground.run();
  await expect(playground.console).toContainText(/1048576|more than the 1,048,576/, {
    timeout: 60_000,
  });
});

journey('an error leads to the student’s line', async ({ page }) => {
  const playground = await PlaygroundPage.open(page);
  await playground.write(`import { flow } from 'flujo';
function ayuda() {
  throw new TypeError('no es un número');
}
await flow(async function falla() {
  ayuda();
})();`);
  await playground.run();
  await playground.ended('Failed');
  await playground.console
    .getByRole('button', { name: /main\.ts:3:9/ })
    .first()
    .click();
  await expect(page.locator('[data-stage="full"]').getByRole('textbox')).toBeFocused();
});
