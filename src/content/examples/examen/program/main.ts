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
});

await flujo1();
