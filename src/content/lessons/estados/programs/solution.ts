import { task, flow, Completed } from 'flujo';

const lava = task(async function lava() {
  return 'ropa limpia';
});

const seca = task(async function seca() {
  throw new Error('se descompuso la secadora');
});

const ropa = flow(async function ropa() {
  await lava();
  const estado = await seca.returnState();
  console.log('La secadora terminó en', estado.name);
  return Completed({ message: 'Limpia, pero mojada' });
});

await ropa();
