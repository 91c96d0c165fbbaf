import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

const PROGRAM = `
import { flow, input } from 'flujo';

const inscripcion = flow(async function inscripcion() {
  console.log(await input.choice('¿Ciudad?', ['Lima', 'Quito']));
  console.log(await input.number('¿Nota?', { timeoutSeconds: 600 }));
  console.log(await input.confirm('¿Repites?', { default: false }));
  console.log(await input.form({ nombre: 'text', edad: 'number', becado: 'confirm' }));
  console.log(await input('¿Y?', { timeoutSeconds: 0.2 }).catch((error) => error.name));
});

await inscripcion();
`;

journey('a student answers each kind of question, with the keyboard alone', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(page, PROGRAM);
  await playground.run();
  const { prompt } = playground;
  const { keyboard } = page;

  await expect(prompt.getByRole('radio', { name: 'Lima' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(prompt.getByRole('alert')).toHaveText('Choose one.');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');

  await expect(prompt.getByText('You have 10 min to answer.')).toBeVisible();
  await expect(prompt.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await keyboard.type('ocho');
  await keyboard.press('Enter');
  await expect(prompt.getByRole('alert')).toHaveText('Enter a number, such as 8 or 7.5.');
  await prompt.getByRole('textbox').fill('7,5');
  await keyboard.press('Enter');

  await expect(prompt.getByRole('button', { name: 'No', exact: true })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');

  await expect(prompt.getByRole('textbox', { name: 'nombre' })).toBeFocused();
  await keyboard.type('Ana');
  await keyboard.press('Tab');
  await keyboard.type('20');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Enter');

  await playground.ended('Completed');
  const lines = await playground.lines();
  expect(lines).toContain('¿Ciudad? Quito');
  expect(lines).toContain('7.5');
  expect(lines).toContain('¿Repites? y');
  expect(lines).toContain("{ nombre: 'Ana', edad: 20, becado: true }");
  expect(lines).toContain('InputTimeout');
  await expect(prompt).toBeHidden();
  // From where the run was started, question after question.
  await expect(playground.runButton).toBeFocused();
});
