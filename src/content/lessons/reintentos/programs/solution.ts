import { task, flow, exponentialBackoff } from 'flujo';

// La antena anda bien. Lo que falla viene de afuera, y está puesto en el laboratorio.
const llama = task(
  { retries: 4, retryDelaySeconds: exponentialBackoff(10) },
  async function llama() {
    return 'conectado';
  },
);

const rescate = flow(async function rescate() {
  console.log(await llama());
});

await rescate();
