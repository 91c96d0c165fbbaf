import { task, flow, input, transaction } from 'flujo';

const aparta = task(
  { onRollback: () => console.log('Asiento liberado') },
  async function aparta(asiento: string) {
    console.log('Asiento apartado:', asiento);
  },
);

const hospeda = task(
  { onRollback: () => console.log('Hotel cancelado') },
  async function hospeda(ciudad: string) {
    console.log('Hotel reservado en', ciudad);
  },
);

const cobra = task(async function cobra() {
  const pasa = await input.confirm('¿La tarjeta tiene saldo?');
  if (!pasa) throw new Error('tarjeta rechazada');
});

const viaje = flow(async function viaje() {
  await transaction(async () => {
    await aparta('12A');
    await hospeda('Cusco');
    await cobra();
  });
});

await viaje();
