import { task, flow, sleep } from 'flujo';

const pagina = task(async function pagina(numero: number) {
  await sleep(1);
  return numero < 3 ? [`fila ${numero}a`, `fila ${numero}b`] : [];
});

async function* todas() {
  for (let numero = 1; ; numero++) {
    const filas = await pagina(numero);
    if (filas.length === 0) return 'fin';
    yield* filas;
  }
}

const lee = flow(async function lee(cuantas: number) {
  let leidas = 0;
  for await (const fila of todas()) {
    console.log(fila);
    if (++leidas === cuantas) break;
  }
  return leidas;
});

console.log(await lee(3), await lee(99));
