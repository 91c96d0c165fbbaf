import { task, flow } from 'flujo';

const revisa = task(async function revisa(pieza: number) {
  if (pieza === 2) throw new RangeError('La pieza 2 está rota');
  return pieza;
});

const lote = flow(async function lote(piezas: number[]) {
  for (const pieza of piezas) await revisa(pieza);
});
const tolerante = flow(async function tolerante() {
  await lote([1]);
  await lote([1, 2, 3]).catch((error: Error) => console.log('Un lote falló:', error.message));
  const estado = await lote.returnState([2]);
  console.log('El otro:', estado.name);
});

const fabrica = flow(async function fabrica() {
  await tolerante();
  console.log('Esto no se imprime');
});

await fabrica();
