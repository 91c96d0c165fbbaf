import { task, flow, sleep } from 'flujo';

const TARDA: Record<string, number> = { enero: 30, febrero: 10, marzo: 20 };
const DIAS: Record<string, number> = { enero: 31, febrero: 28, marzo: 31 };

const descarga = task(async function descarga(mes: string) {
  await sleep(TARDA[mes] ?? 0);
  return DIAS[mes] ?? 0;
});

const trimestre = flow(async function trimestre() {
  const dias: number[] = [];
  for (const mes of ['enero', 'febrero', 'marzo']) {
    dias.push(await descarga(mes));
  }
  console.log(dias);
  return dias;
});

await trimestre();
