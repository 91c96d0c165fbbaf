import { task, flow, input } from 'flujo';

const evalua = task(async function evalua(nota: number) {
  if (nota >= 8) {
    return 'Excelente';
  } else if (nota >= 6) {
    return 'Aprobado';
  } else {
    return 'Dios te bendiga';
  }
});

const examen = flow(async function examen() {
  const nota = await input.number('Cual fue tu nota del examen?\n-> ');
  if (nota < 0 || nota > 10) {
    throw new Error(`La nota va de 0 a 10, y llegó un ${nota}`);
  }
  console.log(await evalua(nota));
});

await examen();
