import type { Locator } from '@playwright/test';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const PROGRAM = `
import { flow, task } from 'flujo';

const cobrar = task({ retries: 1 }, async function cobrar(pesos: number) {
  console.log('cobrado', pesos);
  return pesos;
});
await flow(async function compra() {
  await cobrar(5);
})();
`;

journey(
  'on a phone, in Spanish, a fault is set by keyboard, strikes and is taken away',
  async ({ page }) => {
    const playground = await PlaygroundPage.openProgram(page, PROGRAM, {
      size: 'phone',
      language: 'es',
    });
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const press = async (control: Locator, key = 'Enter') => {
      await control.focus();
      await page.keyboard.press(key);
    };
    await press(button('Laboratorio').and(page.locator('[aria-pressed]')));
    const lab = page.getByRole('region', { name: 'Laboratorio de fallas' });
    await press(lab.getByRole('button', { name: 'Agregar una falla' }));
    const kind = lab.getByLabel('Qué se rompe');
    await expect(kind).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await press(lab.getByRole('button', { name: 'Guardar' }));
    const fault = lab.getByRole('listitem').filter({ hasText: 'cobrar' });
    await expect(fault).toContainText('lanza un error en su 1.ª llamada, intento 1');

    await press(playground.runButton);
    await playground.ended('Completed');
    expect(await playground.console.innerText()).toContain('Injected fault');
    await press(button('Laboratorio').and(page.locator('[aria-pressed]')));
    await expect(fault).toContainText('ocurrió');
    await press(fault.getByRole('button', { name: /^Quitar: / }));
    await expect(fault).toHaveCount(0);
    await expect(lab.getByRole('button', { name: 'Agregar una falla' })).toBeFocused();

    await press(lab.getByRole('button', { name: 'Probar todos los lugares' }));
    const survey = page.getByRole('dialog', { name: '¿Y si se rompe aquí?' });
    await press(survey.getByRole('button', { name: 'Probar todos los lugares' }));
    await expect(survey.getByRole('status')).toHaveText('2 lugares probados.');
    await expect(survey.getByRole('list')).toContainText('hecho dos veces: 1');

    await press(survey.getByRole('button', { name: 'Cerrar' }).first(), 'Escape');
    await press(button('Consola').and(page.locator('[aria-pressed]')));
    await press(page.getByRole('button', { name: /^cobrar-0, / }));
    await press(page.getByRole('button', { name: 'Que falle este intento la próxima vez' }));
    await press(page.getByRole('menuitem', { name: 'Se va la luz' }));
    await expect(fault).toContainText('se queda sin luz');
  },
);
