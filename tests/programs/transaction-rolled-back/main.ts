import { flow, task, transaction } from 'flujo';

const reserva = task(
  { onRollback: () => console.log('Libero el asiento') },
  async function reserva(asiento: string) {
    console.log('Reservo', asiento);
  },
);
const cobra = task(
  { onRollback: () => console.log('Devuelvo el dinero') },
  async function cobra(monto: number) {
    console.log('Cobro', monto);
  },
);
const envia = task(async function envia() {
  throw new Error('No hay correo');
});

const compra = flow(async function compra() {
  await transaction(async () => {
    await reserva('12A');
    await cobra(100);
    await envia();
  });
});

const estado = await compra.returnState();
console.log(estado.name);
