import { artifacts, exponentialBackoff, files, flow, runtime, task } from 'flujo';
import { medir, type Sensor } from './sensor';

// Insiste con lo pasajero; si el sensor está roto, insistir no sirve.
const leer = task(
  {
    taskRunName: 'leer-{sensor.lugar}',
    retries: 4,
    retryDelaySeconds: exponentialBackoff(30),
    retryJitterFactor: 0.5,
    retryConditionFn: (tarea, run, estado) => !estado.message?.includes('roto'),
    timeoutSeconds: 20,
  },
  async function leer(sensor: Sensor) {
    const grados = await medir(sensor);
    console.log(`${sensor.lugar}: ${grados} °C, al intento ${runtime.taskRun.runCount}`);
    return grados;
  },
);

const estacion = flow(async function estacion() {
  const sensores = await files.readJson<Sensor[]>('sensores.json');
  // Todos a la vez: el más lento no hace esperar a los demás.
  const lecturas = await Promise.all(sensores.map((sensor) => leer.returnState(sensor)));
  const tabla = sensores.map(({ lugar }, indice) => {
    const estado = lecturas[indice];
    return { lugar, grados: estado?.isCompleted() ? estado.result() : 'sin lectura' };
  });
  artifacts.table(tabla, { key: 'lecturas' });
  const leidas = tabla.filter(({ grados }) => typeof grados === 'number').length;
  console.log(`${leidas} de ${sensores.length} sensores respondieron`);
  return leidas;
});

await estacion();
