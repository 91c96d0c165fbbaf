import { readFileSync } from 'node:fs';
import type { RunFile } from '../../src/lib/contract/run-file';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

journey(
  'where the browser keeps nothing, a student is told, works on and takes everything along',
  async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'indexedDB', {
        value: { open: refuse, databases: refuse },
      });
      Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    });
    const play = await PlaygroundPage.open(page);
    await play.run();
    await play.answer('y');
    await expect(play.console).toContainText('Vas a aprobar');
    await expect(page.getByText('The browser does not allow saving here')).toBeVisible();
    const { file } = await play.exportRun();
    expect(file.logs.map(({ line }) => line)).toContain('Vas a aprobar');

    await play.write("console.log('mine');\n");
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download for the terminal (.zip)' }).click();
    const text = readFileSync(await (await download).path(), 'latin1');
    expect(text).toContain("console.log('mine');");
    expect((JSON.parse(JSON.stringify(file)) as RunFile).program.entry).toBe('main.ts');
  },
);
