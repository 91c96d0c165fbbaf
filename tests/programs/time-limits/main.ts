import { task, flow, sleep, TimeLimitExceeded } from 'flujo';

const lenta = task({ timeoutSeconds: 2 }, async function lenta(segundos: number) {
  await sleep(segundos);
  return segundos;
});

const paciente = flow(async function paciente() {
  console.log('Llegó:', await lenta(1));
  const estado = await lenta.returnState(60);
  console.log(estado.name, '-', estado.message);
  await lenta.withOptions({ retries: 1 })(3).catch((error: unknown) => {
    if (error instanceof TimeLimitExceeded) console.log('Ni dos veces:', error.seconds);
  });
  return 'fin';
});

const apurado = flow({ timeoutSeconds: 5 }, async function apurado() {
  await Promise.all([sleep(100), lenta.withOptions({ timeoutSeconds: 100 })(50)]);
});

await paciente();
await apurado().catch((error: Error) => console.log(error.message));
