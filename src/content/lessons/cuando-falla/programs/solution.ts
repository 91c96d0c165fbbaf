import { task, flow } from 'flujo';

const divide = task(async function divide(a: number, b: number) {
  if (b === 0) throw new Error('No se puede dividir entre cero');
  return a / b;
});

const cuentas = flow(async function cuentas() {
  const resultados: number[] = [];
  for (const b of [2, 0, 5]) {
    try {
      const cociente = await divide(100, b);
      console.log('100 entre', b, 'es', cociente);
      resultados.push(cociente);
    } catch (error) {
      console.log('100 entre', b, 'no se pudo:', error);
    }
  }
  return resultados;
});

await cuentas();
