import { concurrency, files, flow, setConcurrencyLimit, sleep, task } from 'flujo';

interface Ciudad {
  nombre: string;
  segundos: number;
}

// El servicio del clima atiende a dos a la vez. Al tercero lo rechaza.
setConcurrencyLimit('servicio-del-clima', 2);

const pronostico = task(
  { taskRunName: 'pronostico-{ciudad.nombre}' },
  async function pronostico(ciudad: Ciudad) {
    return concurrency('servicio-del-clima', async () => {
      await sleep(ciudad.segundos);
      return `${ciudad.nombre}: ${18 + Math.floor(Math.random() * 14)} °C`;
    });
  },
);

const boletin = flow(async function boletin() {
  const ciudades = await files.readJson<Ciudad[]>('ciudades.json');
  // Las ocho salen juntas; el cupo, y no el flujo, decide cuándo entra cada una.
  const lineas = await pronostico.map(ciudades).result();
  console.log(lineas.join('\n'));
  return lineas.length;
});

await boletin();
