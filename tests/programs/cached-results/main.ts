import { flow, INPUTS, RUN_ID, sleep, task } from 'flujo';

const precio = task(
  { cachePolicy: INPUTS.and(RUN_ID), cacheExpirationSeconds: 60 },
  async function precio(producto: string) {
    console.log('Busco el precio de', producto);
    return producto.length * 10;
  },
);

const cuenta = flow(async function cuenta() {
  console.log(await precio('pan'), await precio('pan'), await precio('leche'));
  await sleep(61);
  console.log('Un minuto después', await precio('pan'));
  console.log('De nuevo', await precio.withOptions({ refreshCache: true })('pan'));
});

await cuenta();
