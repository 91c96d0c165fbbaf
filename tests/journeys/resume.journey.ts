import { expect, journey } from './support/journey';
import { open } from './support/screen';
import { PlaygroundPage } from './support/playground';
import { playgroundLink } from './support/playground-link';
import { withoutEditor } from './support/without-editor';

const MAIN = `import { flow, suspendFlowRun, task } from 'flujo';

const paso = task(async function paso(n: number) {
  console.log('paso', n);
  return n;
});

await flow(async function larga() {
  await paso(1);
  await paso(2);
  const { nota } = await suspendFlowRun({ waitForInput: { nota: 'text' } });
  console.log('nota', nota);
})();
`;

/** A link to the program, with the power cut after its second task has done its work. */
function linkWithPowerCut(): string {
  return playgroundLink({
    v: 1,
    files: { 'main.ts': MAIN },
    entry: 'main.ts',
    faults: [{ kind: 'power-cut', on: 'task', name: 'paso', call: 1, when: 'after' }],
  });
}

journey(
  'a run that the power cut short goes on, is suspended, and goes on again',
  async ({ page }) => {
    await withoutEditor(page);
    const playground = await PlaygroundPage.open(page, linkWithPowerCut());
    await playground.run();
    await playground.ended('Crashed');
    await expect(playground.console).toContainText('Injected fault: the power is cut');

    const resumeLatest = async () => {
      await open(page, 'runs/');
      const table = page.getByRole('table', { name: 'Flow runs' });
      await table.getByRole('row').nth(1).getByRole('link').first().click();
      await page.getByRole('link', { name: 'Resume', exact: true }).click();
    };
    await resumeLatest();
    await playground.ended('Suspended');
    const lines = await playground.lines();
    expect(lines.filter((line) => line.startsWith('paso'))).toEqual(['paso 2']);
    expect(lines.some((line) => line.includes("Restored 'paso-0' from the crashed run"))).toBe(
      true,
    );

    await open(page, 'dashboard/');
    await page.getByRole('link', { name: 'Resume', exact: true }).click();
    await page.getByRole('textbox', { name: 'nota' }).fill('bien');
    await page.getByRole('button', { name: 'Resume', exact: true }).click();
    await expect(page.getByText('Completed', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('nota bien')).toBeVisible();
    await open(page, 'dashboard/');
    await expect(page.getByRole('table', { name: 'Flow runs' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Resume', exact: true })).toHaveCount(0);
  },
);
