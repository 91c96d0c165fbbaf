import { task, flow, input } from 'flujo';

const pregunta = task(async function pregunta() {
  const nombre = await input('¿Cómo te llamas? ');
  return nombre;
});

const edad = task(async function edad() {
  return await input.number('¿Cuántos años tienes? ');
});

const charla = flow(async function charla() {
  const nombre = await pregunta();
  console.log('Hola,', nombre);
  const tiene = await edad();
  console.log('El próximo año vas a tener', tiene + 1);
});

await charla();
