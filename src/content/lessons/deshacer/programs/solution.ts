import { task, flow, transaction } from 'flujo';

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

// El banco rechaza la tarjeta: es la falla puesta en el laboratorio.
const cobra = task(async function cobra() {
  console.log('Viaje cobrado');
});

const viaje = flow(async function viaje() {
  await transaction(async () => {
    await aparta('12A');
    await hospeda('Cusco');
    await cobra();
  });
});

await viaje();
