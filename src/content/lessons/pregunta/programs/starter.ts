import { task, flow, input } from 'flujo';

const pregunta = task(async function pregunta() {
  const nombre = await input('¿Cómo te llamas? ');
  return nombre;
});

const charla = flow(async function charla() {
  const nombre = pregunta();
  console.log('Hola,', nombre);
});

await charla();
