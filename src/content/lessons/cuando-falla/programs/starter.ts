import { task, flow } from 'flujo';

const divide = task(async function divide(a: number, b: number) {
  if (b === 0) throw new Error('No se puede dividir entre cero');
  return a / b;
});

const cuentas = flow(async function cuentas() {
  const resultados: number[] = [];
  for (const b of [2, 0, 5]) {
    const cociente = await divide(100, b);
    console.log('100 entre', b, 'es', cociente);
    resultados.push(cociente);
  }
  return resultados;
});

await cuentas();
