import { task, flow } from 'flujo';

const abre = task(async function abre(puerta: string) {
  return puerta;
});
const entra = task(async function entra(puerta: string) {
  if (puerta === 'roja') throw new Error('Está cerrada con llave');
  return `adentro por la ${puerta}`;
});
const cierra = task(async function cierra(puerta: string) {
  console.log('Se cierra la', puerta);
});

const visita = flow(async function visita(color: string) {
  const puerta = await abre(color);
  try {
    return await entra(puerta);
  } finally {
    await cierra(puerta);
  }
});

console.log(await visita('verde'));
try {
  await visita('roja');
} catch (error) {
  console.log('No se pudo:', (error as Error).message);
} finally {
  console.log('Fin');
}
