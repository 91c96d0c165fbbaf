import { task, flow, runtime } from 'flujo';

const cobra = task({ taskRunName: 'cobra-{pedido.id}-a-{quien}' }, async function cobra(
  pedido: { id: number },
  quien: string = 'nadie',
) {
  return `${runtime.taskRun.name}: ${pedido.id} ${quien}`;
});
const sorprende = task(
  { taskRunName: () => `sorpresa de ${String(runtime.taskRun.parameters?.texto)}` },
  async function sorprende(texto: string) {
    return texto;
  },
);
const sinNombre = task({ taskRunName: () => { throw new Error('Sin ideas'); } }, async function sinNombre() {
  console.log('Esto no se imprime');
});

const tienda = flow({ flowRunName: 'tienda-de-{dueña}' }, async function tienda(dueña: string) {
  console.log(await cobra({ id: 7 }), '/', await cobra({ id: 8 }, 'Luis'));
  await sorprende('cumpleaños');
  await sinNombre().catch((error: Error) => console.log(error.message));
  return runtime.flowRun.name;
});

console.log(await tienda('Ana'));
