import { task, flow, concurrency, rateLimit, setConcurrencyLimit, sleep } from 'flujo';

setConcurrencyLimit('horno', 2);
setConcurrencyLimit('timbre', 1, { slotDecayPerSecond: 0.5 });
let adentro = 0;

const hornea = task(async function hornea(pan: string) {
  await concurrency('horno', async () => {
    adentro += 1;
    console.log(pan, 'entra; hay', adentro);
    await sleep(10);
    adentro -= 1;
  });
  await rateLimit('timbre');
  console.log('¡Listo el', `${pan}!`);
});

const panaderia = flow(async function panaderia() {
  await hornea.map(['bolillo', 'concha', 'cuerno', 'oreja']).result();
});

await panaderia();
