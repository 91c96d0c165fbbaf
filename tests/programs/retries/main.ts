import { task, flow, exponentialBackoff } from 'flujo';

let intentos = 0;
const terca = task({ retries: 3, retryDelaySeconds: [1, 10] }, async function terca() {
  intentos += 1;
  if (intentos < 4) throw new Error(`intento ${intentos}`);
  return intentos;
});
const inutil = task({ retries: 2, retryDelaySeconds: exponentialBackoff(5) }, async function inutil() {
  throw new TypeError('siempre');
});
const selectiva = task(
  { retries: 5, retryConditionFn: (_, __, estado) => estado.message?.includes('sin red') },
  async function selectiva() {
    throw new Error('disco lleno');
  },
);

const flujo = flow({ retries: 1 }, async function flujo() {
  console.log('Intentos:', await terca());
  await inutil().catch(() => undefined);
  await selectiva();
});

await flujo().catch((error: Error) => console.log('Al final:', error.message));
