import { task, flow, variables, exponentialBackoff } from 'flujo';

const GRADOS: Record<string, number> = { norte: 21, sur: 24, este: 19 };

// El archivo: lo que se anota queda escrito aunque se vaya la luz.
const archivo = () => variables.get('archivo', []) as { sensor: string; grados: number }[];

const abre = task(async function abre() {
  variables.set('archivo', []);
});

const mide = task(async function mide(sensor: string) {
  return GRADOS[sensor] ?? 0;
});

const guarda = task(async function guarda(sensor: string, grados: number) {
  variables.set('archivo', [...archivo(), { sensor, grados }]);
});

const turno = flow(async function turno() {
  await abre();
  for (const sensor of ['norte', 'sur', 'este']) {
    const grados = await mide(sensor);
    await guarda(sensor, grados);
  }
  console.log(archivo());
  return archivo().length;
});

await turno();
