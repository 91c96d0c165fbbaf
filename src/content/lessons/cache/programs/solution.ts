import { task, flow, sleep, INPUTS } from 'flujo';

const traduce = task(
  { cachePolicy: INPUTS, cacheExpirationSeconds: 600 },
  async function traduce(palabra: string) {
    await sleep(3);
    return `${palabra.toUpperCase()}!`;
  },
);

const frase = flow(async function frase() {
  for (const palabra of ['sol', 'luna', 'sol']) {
    console.log(await traduce(palabra));
  }
  // Una hora más tarde.
  await sleep(3600);
  console.log(await traduce('sol'));
});

await frase();
