import { flow, task, transaction } from 'flujo';

const reserva = task(
  {
    onRollback: () => console.log('Libero el asiento'),
    onCommit: (_tarea, _run, _estado, t) => console.log('Queda reservado', t.get('asiento')),
  },
  async function reserva() {},
);

const compra = flow(async function compra() {
  await transaction(async (t) => {
    t.set('asiento', '12A');
    await transaction(async () => {
      await reserva();
      console.log('Falta lo de afuera');
    });
    console.log('Ahora sí');
  });
});

await compra();
