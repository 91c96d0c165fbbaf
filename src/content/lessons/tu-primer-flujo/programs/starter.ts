import { task, flow } from 'flujo';

const saluda = task(async function saluda(nombre: string) {
  return `Hola, ${nombre}`;
});

const bienvenida = flow(async function bienvenida() {
  const saludo = await saluda('Ana');
  console.log(saludo);
});

await bienvenida();
