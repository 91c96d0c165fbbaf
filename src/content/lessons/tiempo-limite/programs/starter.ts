import { task, flow, sleep } from 'flujo';

const consulta = task(async function consulta(servidor: string) {
  await sleep(2);
  return `datos de ${servidor}`;
});

const respaldo = task(async function respaldo(servidor: string) {
  return `datos de ayer de ${servidor}`;
});

const reporte = flow(async function reporte() {
  const lineas: string[] = [];
  for (const servidor of ['norte', 'lento', 'sur']) {
    lineas.push(await consulta(servidor));
  }
  console.log(lineas.join('\n'));
  return lineas;
});

await reporte();
