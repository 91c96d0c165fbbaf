import { task, flow, variables, exponentialBackoff } from 'flujo';

const GRADOS: Record<string, number> = { norte: 21, sur: 24, este: 19 };

// El archivo: lo que se anota queda escrito aunque se vaya la luz.
const archivo = () => variables.get('archivo', []) as { sensor: string; grados: number }[];

const abre = task(async function abre() {
  variables.set('archivo', []);
});

const mide = task(
  { retries: 3, retryDelaySeconds: exponentialBackoff(10), timeoutSeconds: 60 },
  async function mide(sensor: string) {
    return GRADOS[sensor] ?? 0;
  },
);

const guarda = task(async function guarda(sensor: string, grados: number) {
  if (archivo().some((medida) => medida.sensor === sensor)) return;
  variables.set('archivo', [...archivo(), { sensor, grados }]);
});

const turno = flow(async function turno() {
  await abre();
  for (const sensor of ['norte', 'sur', 'este']) {
    try {
      const grados = await mide(sensor);
      if (grados < -50 || grados > 60) throw new Error(`imposible: ${grados}`);
      await guarda(sensor, grados);
    } catch (error) {
      console.log(sensor, 'queda sin medida:', error);
    }
  }
  console.log(archivo());
  return archivo().length;
});

await turno();
