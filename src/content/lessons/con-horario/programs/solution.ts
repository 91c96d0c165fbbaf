import { task, flow, serve } from 'flujo';

const mide = task(async function mide(ciudad: string) {
  return ciudad.length + 12;
});

const reporte = flow(async function reporte(ciudad: string) {
  const grados = await mide(ciudad);
  console.log(`${ciudad}: ${grados} grados`);
});

await serve(
  reporte.toDeployment({
    name: 'diario',
    cron: '0 9 * * *',
    timezone: 'America/Mexico_City',
    parameters: { ciudad: 'Puebla' },
  }),
  reporte.toDeployment({
    name: 'cada-hora',
    intervalSeconds: 3600,
    parameters: { ciudad: 'Quito' },
  }),
);
