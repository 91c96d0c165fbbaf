import { flow, task } from 'flujo';

const parte = task(async function parte(n: number) {
  if (n === 3) throw new Error('La tercera falla');
  return n;
});
const todo = task(async function todo(partes: number[]) {
  let suma = 0;
  for (const n of partes) suma += await parte(n);
  return suma;
});

const arma = flow(async function arma() {
  console.log('Suma', await todo([1, 2]));
  const estado = await todo.returnState([1, 3]);
  console.log(estado.name, estado.message);
  return 'armado';
});

await arma();
