import { flow, pauseFlowRun, task } from 'flujo';

const paga = task(async function paga(monto: number) {
  console.log('Pago', monto);
});

const pago = flow(async function pago() {
  await pauseFlowRun();
  const { monto, nota } = await pauseFlowRun({
    timeoutSeconds: 600,
    waitForInput: { monto: 'number', nota: 'text' },
  });
  await paga(monto);
  console.log(nota);
});

await pago();
