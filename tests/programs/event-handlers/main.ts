import { task, flow, sleep } from 'flujo';

const timbre = new EventTarget();
const despedida = new AbortController();

const atiende = task(async function atiende(quien: string) {
  console.log('atiende', quien);
});

const recepcion = flow(async function recepcion() {
  const llamadas: Promise<void>[] = [];
  const alLlamar = () => llamadas.push(atiende('recepción'));
  timbre.addEventListener('llamada', alLlamar);
  timbre.addEventListener('llamada', alLlamar);
  await sleep(2);
  timbre.removeEventListener('llamada', alLlamar);
  await Promise.all(llamadas);
});

const cocina = flow(async function cocina() {
  const llamadas: Promise<void>[] = [];
  timbre.addEventListener('llamada', { handleEvent: () => llamadas.push(atiende('cocina')) }, { once: true });
  despedida.signal.onabort = () => llamadas.push(atiende('cierre'));
  await sleep(1);
  // Dispatched here, heard there: each handler belongs to the flow that began to listen.
  timbre.dispatchEvent(new Event('llamada'));
  await sleep(2);
  timbre.dispatchEvent(new Event('llamada'));
  despedida.abort();
  await Promise.all(llamadas);
});

await Promise.all([recepcion(), cocina()]);
console.log(typeof despedida.signal.onabort);
