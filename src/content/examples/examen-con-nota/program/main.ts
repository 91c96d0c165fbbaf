import { task, flow, input } from 'flujo';

// Estudiar para un examen
const tarea1 = task(async function tarea1() {
  const examen = await input('Estudiaste para el examen?\n(y/n)?');
  return examen.toLowerCase();
});

const flujo1 = flow(async function flujo1() {
  if ((await tarea1()) === 'y') {
    console.log('Vas a aprobar');
  } else if ((await tarea1()) === 'n') {
    console.log('Vas a reprobar');
  } else {
    console.log('Dios te bendiga');
  }
  return Number(await input('Cual fue tu nota del examen?\n-> '));
});

const flujo2 = flow(async function flujo2() {
  const nota = await flujo1();
  if (nota > 8) {
    console.log('Excelente obtuviste un', nota);
  } else if (nota < 8 && nota > 6) {
    console.log('Vas a reprobar');
    console.log('Al menos no reprobaste tu nota es', nota);
  } else {
    console.log('Dios te bendiga x2, tu nota es', nota);
  }
});

await flujo2();
