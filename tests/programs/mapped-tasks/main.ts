import { task, flow, unmapped } from 'flujo';

const mezcla = task(async function mezcla(base: string, color: string, notas: string[]) {
  if (base === 'óleo' && color === 'blanco') throw new Error('Se acabó el blanco');
  return `${base} ${color} (${notas.length})`;
});
const cuenta = task(async function cuenta(mezclas: string[]) {
  return mezclas.length;
});

const taller = flow(async function taller() {
  const listas = mezcla.map(['agua', 'óleo'], ['rojo', 'azul'], unmapped(['a', 'b']));
  console.log(await listas.result());
  console.log('Son', await cuenta([...(await listas.result())]));
  const otras = mezcla.map(new Set(['agua', 'óleo']), 'blanco', unmapped([]));
  await otras.wait();
  console.log(otras.map((futuro) => `${futuro.name}: ${futuro.state.name}`));
  return otras[0];
});

await taller();
