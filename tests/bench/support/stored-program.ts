import { flow, input, task, variables } from 'flujo';

const empty = task(async function empty() {});

await flow(async function medida() {
  const count = Number(variables.get('tasks', 0));
  for (let call = 0; call < count; call++) await empty();
  // Held here, what is left of so many tasks is measured.
  await input('¿Sigo? ');
})();
