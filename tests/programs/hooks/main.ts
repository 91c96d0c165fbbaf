import { task, flow, type Hook } from 'flujo';

const avisa: Hook = (_, ejecucion, estado) => console.log(ejecucion.name, 'está', estado.name);
const rompe: Hook = function rompe() {
  throw new Error('El aviso se rompió');
};

const tarea = task(
  { retries: 1, onRunning: avisa, onCompletion: [avisa], onFailure: [rompe, avisa] },
  async function tarea(bien: boolean) {
    if (!bien) throw new Error('Mal');
    return 'bien';
  },
);

const flujo = flow({ onCompletion: (_, { kind }) => console.log('Terminó el', kind) }, async function flujo() {
  await tarea(true);
  await tarea(false).catch(() => undefined);
  return 'listo';
});

await flujo();
