import { task, flow, getRunLogger, artifacts } from 'flujo';

const cobra = task(
  {
    retries: 2,
    onFailure: (_tarea, ejecucion) => {
      getRunLogger().error(`No se pudo cobrar: ${ejecucion.name}`);
    },
  },
  async function cobra(cliente: string, monto: number) {
    if (cliente === 'Beto') throw new Error('tarjeta rechazada');
    return monto;
  },
);

const noche = flow(async function noche() {
  const filas: { cliente: string; monto: number }[] = [];
  for (const cliente of ['Ana', 'Beto', 'Carla']) {
    const estado = await cobra.returnState(cliente, 100);
    if (estado.isCompleted()) filas.push({ cliente, monto: await estado.result() });
  }
  artifacts.table(filas);
  return filas.length;
});

await noche();
