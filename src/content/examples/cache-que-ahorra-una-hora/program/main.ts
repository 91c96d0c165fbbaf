import { files, flow, INPUTS, sleep, task } from 'flujo';

interface Ruta {
  desde: string;
  hasta: string;
  kilometros: number;
}

// Una hora de cálculo por ruta. Con los mismos datos da lo mismo: se puede guardar.
const planear = task(
  {
    taskRunName: 'planear-{ruta.desde}-{ruta.hasta}',
    cachePolicy: INPUTS,
    cacheExpirationSeconds: 86_400,
  },
  async function planear(ruta: Ruta) {
    await sleep(3600);
    return { litros: Math.round(ruta.kilometros * 0.32), horas: Math.round(ruta.kilometros / 55) };
  },
);

// Esta cambia el mundo: si saliera de la caché, el camión no recibiría el aviso.
const avisar = task(
  { taskRunName: 'avisar-{camion}' },
  async function avisar(camion: string, litros: number) {
    console.log(`${camion}: carga ${litros} litros`);
  },
);

const reparto = flow(async function reparto() {
  const viajes = await files.readJson<{ camion: string; ruta: Ruta }[]>('viajes.json');
  for (const { camion, ruta } of viajes) {
    const { litros, horas } = await planear(ruta);
    console.log(`${ruta.desde} a ${ruta.hasta}: ${horas} h`);
    await avisar(camion, litros);
  }
  return viajes.length;
});

await reparto();
