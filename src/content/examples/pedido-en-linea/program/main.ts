import { files, flow, task, transaction } from 'flujo';
import { agotar, devolver, type Pedido } from './almacen';

// Cada paso sabe deshacerse a sí mismo: eso es una saga.
const apartar = task(
  {
    taskRunName: 'apartar-{pedido.producto}',
    onRollback: (tarea, run, estado, tx) => devolver(tx.get('pedido') as Pedido),
  },
  async function apartar(pedido: Pedido) {
    agotar(pedido);
    console.log(`Apartado: ${pedido.cantidad} × ${pedido.producto}`);
  },
);

const cobrar = task(
  { onRollback: () => console.log('Dinero devuelto a la tarjeta') },
  async function cobrar({ cliente, total, saldo }: Pedido) {
    if (saldo < total) throw new Error(`La tarjeta de ${cliente} fue rechazada`);
    console.log(`Cobrado: S/ ${total.toFixed(2)} a ${cliente}`);
  },
);

// Aquí no se ve ningún error: la falla está puesta desde fuera.
const despachar = task(async function despachar(pedido: Pedido) {
  console.log(`En camino a ${pedido.ciudad}`);
});

const atender = flow(
  { flowRunName: 'pedido-{pedido.numero}' },
  async function atender(pedido: Pedido) {
    await transaction(async (tx) => {
      tx.set('pedido', pedido);
      await apartar(pedido);
      await cobrar(pedido);
      await despachar(pedido);
    });
  },
);

const tienda = flow(async function tienda() {
  const pedidos = await files.readJson<Pedido[]>('pedidos.json');
  const resumen: string[] = [];
  for (const pedido of pedidos) {
    // Un pedido que falla se deshace entero, y la tienda sigue abierta.
    const estado = await atender.returnState(pedido);
    resumen.push(`#${pedido.numero} de ${pedido.cliente}: ${estado.name}`);
  }
  console.log(resumen.join('\n'));
  return resumen.length;
});

await tienda();
