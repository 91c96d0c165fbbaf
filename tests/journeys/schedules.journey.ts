import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { open } from './support/screen';

const MAIN = `import { flow, input, serve, task } from 'flujo';

const mide = task(async function mide(ciudad: string) {
  return ciudad.length;
});
const reporte = flow(async function reporte(ciudad: string) {
  console.log('mide', await mide(ciudad));
});
const revision = flow(async function revision() {
  return await input('¿Lo publico?');
});
await serve(
  reporte.toDeployment({ name: 'cada-hora', cron: '0 * * * *', parameters: { ciudad: 'Puebla' } }),
  revision.toDeployment({ name: 'revisa' }),
);
`;

journey(
  'a flow is served, a day of it passed, and a question answered elsewhere',
  async ({ page }) => {
    const playground = await PlaygroundPage.openProgram(page, MAIN);
    await playground.run();
    await page.getByRole('link', { name: 'See them' }).click();

    // What a link brought starts paused.
    const table = page.getByRole('table', { name: 'Deployments' });
    const schedule = table.getByRole('switch', { name: 'Schedule of cada-hora' });
    await expect(schedule).not.toBeChecked();
    await schedule.click();
    await expect(table.getByRole('row', { name: /cada-hora/ })).toContainText('in ');
    await table.getByRole('link', { name: 'cada-hora' }).click();
    const times = page.getByRole('region', { name: 'Schedule', exact: true });
    await expect(times).toContainText('every hour, on the hour');

    await page.getByRole('textbox', { name: 'ciudad' }).fill('Quito');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Pass the time' }).click();
    await page.getByRole('link', { name: 'See the dashboard' }).click();
    await expect(page.getByText('24 in 24 hours')).toBeVisible();
    await expect(page.getByText('fast clock').first()).toBeVisible();

    await page.goBack();
    await page.getByRole('button', { name: 'Remove them' }).click();
    await expect(page.getByText('This deployment has not run yet.')).toBeVisible();
    await page.getByRole('switch', { name: 'Schedule of cada-hora' }).click();
    await expect(page.getByText('When it would run if it were not paused')).toBeVisible();

    await page.getByRole('link', { name: 'Deployments' }).first().click();
    await table.getByRole('link', { name: 'revisa' }).click();
    await page.getByRole('button', { name: 'Run now' }).click();
    await page.getByRole('link', { name: 'Overview' }).click();
    const waiting = page.getByRole('region', { name: 'Waiting for you' });
    await waiting.getByRole('button', { name: 'Answer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('claro');
    await dialog.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(waiting).toHaveCount(0);
    const row = page.getByRole('row', { name: /revision/ });
    await expect(row).toContainText('Completed');
    await open(page, 'deployments/');
    await expect(table.getByRole('row', { name: /revisa/ })).toContainText('Completed');
  },
);
