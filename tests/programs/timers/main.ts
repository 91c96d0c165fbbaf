import { task, flow } from 'flujo';

const espera = (milisegundos: number) =>
  new Promise<void>((resuelve) => setTimeout(resuelve, milisegundos));

const tic = task(async function tic(numero: number) {
  await espera(5);
  return numero;
});

const reloj = flow(async function reloj() {
  console.log(await tic(1));
  // Lo que se llama desde un temporizador también pertenece al flujo que lo puso.
  const desdeTemporizador = await new Promise<number>((resuelve) => {
    setTimeout(() => resuelve(tic(2)), 5);
  });
  console.log(desdeTemporizador);
});

await reloj();
