import { task, flow, variables } from 'flujo';

// El mundo de afuera: lo que se anota queda escrito aunque se vaya la luz.
const lee = (libro: string) => variables.get(libro, []) as string[];
const anota = (libro: string, linea: string) => variables.set(libro, [...lee(libro), linea]);

// El banco no cobra dos veces con la misma clave.
function banco(clave: string) {
  if (!lee('cobros').includes(clave)) anota('cobros', clave);
}

const abre = task(async function abre() {
  variables.set('correos', []);
  variables.set('cobros', []);
});

const escribe = task(async function escribe(pedido: string) {
  anota('correos', pedido);
});

const cobra = task(async function cobra(pedido: string) {
  banco(pedido);
});

const empaca = task(async function empaca(pedido: string) {
  return `caja para ${pedido}`;
});

const tienda = flow(async function tienda() {
  await abre();
  for (const pedido of ['pedido-7', 'pedido-8']) {
    await escribe(pedido);
    await cobra(pedido);
    await empaca(pedido);
  }
  console.log('Correos:', lee('correos').length, 'Cobros:', lee('cobros').length);
});

await tienda();
