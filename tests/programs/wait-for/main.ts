import { allowFailure, flow, sleep, task } from 'flujo';

const limpia = task(async function limpia() {
  await sleep(2);
  console.log('Limpio');
});
const rompe = task(async function rompe() {
  throw new Error('Se rompió');
});
const usa = task(async function usa(quien: string) {
  console.log('Usa', quien);
});

await flow(async function casa() {
  const limpio = limpia.submit();
  await usa.withOptions({ waitFor: [limpio] }).submit('Ana').wait();
  const roto = rompe.submit();
  await usa.withOptions({ waitFor: [roto] }).submit('Beto').wait();
  await usa.withOptions({ waitFor: [allowFailure(roto)] }).submit('Caro').wait();
  return 'listo';
})();
