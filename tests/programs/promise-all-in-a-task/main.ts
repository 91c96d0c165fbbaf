import { task, flow, sleep } from 'flujo';

const precio = task(async function precio(producto: string) {
  await sleep(producto.length);
  return producto.length * 10;
});

const compra = task(async function compra(productos: string[]) {
  const precios = await Promise.all(productos.map(async (producto) => precio(producto)));
  return precios.reduce((suma, uno) => suma + uno, 0);
});

const mercado = flow(async function mercado() {
  const totales = await Promise.all([compra(['pan', 'leche']), compra(['té'])]);
  console.log('Totales:', totales);
});

await mercado();
