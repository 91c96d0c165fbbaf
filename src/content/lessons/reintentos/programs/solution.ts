import { task, flow, exponentialBackoff } from 'flujo';

// Una antena que responde recién a la tercera.
let llamadas = 0;

const llama = task(
  { retries: 4, retryDelaySeconds: exponentialBackoff(10) },
  async function llama() {
    llamadas += 1;
    if (llamadas < 3) throw new Error('sin señal');
    return 'conectado';
  },
);

const rescate = flow(async function rescate() {
  console.log(await llama());
});

await rescate();
