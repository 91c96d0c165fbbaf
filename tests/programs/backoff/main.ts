import { exponentialBackoff, flow, task } from 'flujo';

const intentos = { hechos: 0 };
const llama = task(
  {
    retries: 4,
    retryDelaySeconds: exponentialBackoff(10),
    retryConditionFn: (_tarea, _run, estado) => estado.message?.includes('sin red'),
  },
  async function llama() {
    intentos.hechos += 1;
    throw new Error(intentos.hechos < 3 ? 'sin red' : 'número equivocado');
  },
);

const estado = await flow(async function telefono() {
  return llama.returnState();
}).returnState();
console.log(intentos.hechos, estado.name);
