import type { Locator } from '@playwright/test';
import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';
import { LANGUAGES } from './support/screen';

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

const WORDS = {
  es: {
    lab: 'Laboratorio',
    panel: 'Laboratorio de fallas',
    add: 'Agregar una falla',
    kind: 'Qué se rompe',
    save: 'Guardar',
    sentence: 'lanza un error en su 1.ª llamada, intento 1',
    struck: 'ocurrió',
    remove: /^Quitar: /,
    tryAll: 'Probar todos los lugares',
    survey: '¿Y si se rompe aquí?',
    tried: '2 lugares probados.',
    twice: 'hecho dos veces: 1',
    close: 'Cerrar',
    console: 'Consola',
    failNext: 'Que falle este intento la próxima vez',
    powerCut: 'Se va la luz',
    cut: 'se queda sin luz',
  },
  en: {
    lab: 'Lab',
    panel: 'Fault lab',
    add: 'Add a fault',
    kind: 'What breaks',
    save: 'Save',
    sentence: 'throws an error on its 1st call, attempt 1',
    struck: 'struck',
    remove: /^Remove: /,
    tryAll: 'Try every place',
    survey: 'What if it breaks here?',
    tried: '2 places tried.',
    twice: 'done twice: 1',
    close: 'Close',
    console: 'Console',
    failNext: 'Fail this attempt next time',
    powerCut: 'The power is cut',
    cut: 'loses power',
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];
  journey(
    `a fault is set by keyboard, strikes and is taken away, on a phone, in ${language}`,
    async ({ page }) => {
      const playground = await PlaygroundPage.openProgram(page, PROGRAM, {
        size: 'phone',
        language,
      });
      const pane = (name: string) =>
        page.getByRole('button', { name, exact: true }).and(page.locator('[aria-pressed]'));
      const press = async (control: Locator, key = 'Enter') => {
        await control.focus();
        await page.keyboard.press(key);
      };
      await press(pane(words.lab));
      const lab = page.getByRole('region', { name: words.panel });
      await press(lab.getByRole('button', { name: words.add }));
      const kind = lab.getByLabel(words.kind);
      await expect(kind).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await press(lab.getByRole('button', { name: words.save }));
      const fault = lab.getByRole('listitem').filter({ hasText: 'cobrar' });
      await expect(fault).toContainText(words.sentence);

      await press(playground.runButton);
      await playground.ended('Completed');
      expect(await playground.console.innerText()).toContain('Injected fault');
      await press(pane(words.lab));
      await expect(fault).toContainText(words.struck);
      await press(fault.getByRole('button', { name: words.remove }));
      await expect(fault).toHaveCount(0);
      await expect(lab.getByRole('button', { name: words.add })).toBeFocused();

      await press(lab.getByRole('button', { name: words.tryAll }));
      const survey = page.getByRole('dialog', { name: words.survey });
      await press(survey.getByRole('button', { name: words.tryAll }));
      await expect(survey.getByRole('status')).toHaveText(words.tried);
      await expect(survey.getByRole('list')).toContainText(words.twice);

      await press(survey.getByRole('button', { name: words.close }).first(), 'Escape');
      await press(pane(words.console));
      await press(page.getByRole('button', { name: /^cobrar-0, / }));
      await press(page.getByRole('button', { name: words.failNext }));
      // A menu takes the focus once it is open.
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      await press(page.getByRole('menuitem', { name: words.powerCut }));
      await expect(fault).toContainText(words.cut);
    },
  );
}
