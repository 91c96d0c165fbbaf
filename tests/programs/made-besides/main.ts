import { flow, task, artifacts, variables, emitEvent, serve } from 'flujo';

const informa = task(async function informa() {
  const avance = artifacts.progress(0, { key: 'avance' });
  artifacts.markdown('# Notas', { description: 'Las de hoy' });
  artifacts.table([{ alumno: 'Ana', nota: 9 }]);
  avance.update(100);
  emitEvent('informe.listo', { paginas: 1 });
  variables.set('veces', Number(variables.get('veces', 0)) + 1);
  return variables.get('veces');
});

const reporte = flow(async function reporte(ciudad: string) {
  console.log(ciudad, await informa(), await informa());
});

await serve(
  reporte.toDeployment({ name: 'diario', cron: '0 8 * * MON-FRI', parameters: { ciudad: 'Lima' } }),
);
await reporte('Quito');
try {
  reporte.toDeployment({ name: 'mal', cron: '0 25 * * *' });
} catch (error) {
  console.log((error as Error).message);
}
