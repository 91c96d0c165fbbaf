import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { withoutEditor } from './support/without-editor';

journey(
  'a student runs an example, asks what its error means, and finds all by one box',
  async ({ page }) => {
    await withoutEditor(page);
    const playground = await PlaygroundPage.open(page, 'examples/libreta-de-notas/', {
      language: 'es',
    });
    const { keyboard } = page;

    await playground.run();
    await playground.ended('Completed');
    const lines = await playground.lines();
    expect(lines).toContain(
      '- **quimica**: sin cerrar. Flow run encountered an exception: Error: «catorce» no es una nota',
    );
    const run = /Created flow run '([a-z-]+)'/.exec(lines[0] ?? '')?.[1] ?? '';

    // The copy is the student's own: what they add to it is theirs.
    await page.getByRole('button', { name: 'Archivo nuevo' }).click();
    await page.getByRole('textbox', { name: 'Nombre del archivo' }).fill('mio.csv');
    await keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'mio.csv' })).toBeVisible();

    const opened = page.waitForEvent('popup');
    await playground.console
      .getByRole('link', { name: '¿Qué significa? exception' })
      .first()
      .click();
    const meaning = await opened;
    await expect(meaning.getByRole('heading', { level: 1 })).toHaveText('Tu código lanzó un error');
    await expect(meaning.getByRole('region', { name: 'El ejemplo, arreglado' })).toBeVisible();
    await meaning.close();

    const box = page.getByRole('dialog', { name: 'Buscar en Flujo' });
    for (const [query, title, address] of [
      ['TU PRIMER FLUJO', 'Tu primer flujo', /\/learn\/tu-primer-flujo\/$/],
      ['sensores', 'Sensores que fallan', /\/examples\/sensor-con-fallas\/$/],
      ['retry jitter', 'variación al azar', /\/glossary\/#jitter$/],
      ['falta un await', 'Falta un await', /\/errors\/floating-call\/$/],
      ['ajustes', 'Ajustes', /\/settings\/$/],
      [run, run, /\/runs\/run\/\?id=/],
    ] as const) {
      await keyboard.press('Control+k');
      await expect(box.getByRole('combobox')).toBeFocused();
      await keyboard.type(query);
      await expect(box.getByRole('option', { selected: true })).toContainText(title);
      await keyboard.press('Enter');
      await expect(page).toHaveURL(address);
      await expect(box).toBeHidden();
    }
    await expect(page.getByRole('heading', { name: run })).toBeVisible();

    await keyboard.press('Control+k');
    await keyboard.type('zzzz');
    await expect(box.getByText('Nada coincide con «zzzz».')).toBeVisible();
    await keyboard.press('Escape');
    await expect(box).toBeHidden();

    await page.goto('play/?lang=es');
    await expect(page.getByRole('tab', { name: 'mio.csv' })).toBeVisible();
  },
);
