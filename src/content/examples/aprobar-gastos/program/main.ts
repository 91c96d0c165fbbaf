import { files, flow, getRunLogger, pauseFlowRun, task } from 'flujo';
import { LIMITE, pesos, type Gasto } from './gastos';

const pagar = task({ taskRunName: 'pagar-{gasto.folio}' }, async function pagar(gasto: Gasto) {
  console.log(`Pagado: ${pesos(gasto.monto)} a ${gasto.proveedor}`);
  return gasto.monto;
});

const rechazar = task(
  { taskRunName: 'rechazar-{gasto.folio}' },
  async function rechazar(gasto: Gasto, motivo: string) {
    console.log(`Rechazado: ${gasto.concepto}. Motivo: ${motivo || 'sin motivo'}`);
    return 0;
  },
);

// Aquí el flujo se detiene, en estado Paused, hasta que alguien decida.
const pedirVisto = flow(
  { flowRunName: 'visto-bueno-{gasto.folio}' },
  async function pedirVisto(gasto: Gasto) {
    console.log(`${gasto.solicita} pide ${pesos(gasto.monto)} para ${gasto.concepto}`);
    return pauseFlowRun({
      timeoutSeconds: 24 * 3600,
      waitForInput: {
        aprobado: { type: 'confirm', label: `¿Apruebas ${pesos(gasto.monto)}?` },
        motivo: { type: 'text', label: 'Motivo', default: '' },
      },
    });
  },
);

const gastos = flow(async function gastos() {
  const registro = getRunLogger();
  let pagado = 0;
  for (const gasto of await files.readJson<Gasto[]>('gastos.json')) {
    if (gasto.monto <= LIMITE) {
      pagado += await pagar(gasto);
      continue;
    }
    const { aprobado, motivo } = await pedirVisto(gasto);
    registro.info(`${gasto.folio}: ${aprobado ? 'aprobado' : 'rechazado'} por una persona`);
    pagado += aprobado ? await pagar(gasto) : await rechazar(gasto, motivo);
  }
  console.log(`Pagado este mes: ${pesos(pagado)}`);
  return pagado;
});

await gastos();
