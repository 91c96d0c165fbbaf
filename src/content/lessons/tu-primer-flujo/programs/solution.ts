import { task, flow } from 'flujo';

const saluda = task(async function saluda(nombre: string) {
  return `Hola, ${nombre}`;
});

const despide = task(async function despide() {
  return 'Hasta mañana';
});

const bienvenida = flow(async function bienvenida() {
  const saludo = await saluda('Ana');
  console.log(saludo);
  console.log(await saluda('Luis'));
  console.log(await despide());
});

await bienvenida();
