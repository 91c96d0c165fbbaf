export interface Pedido {
  numero: number;
  cliente: string;
  ciudad: string;
  producto: string;
  cantidad: number;
  total: number;
  saldo: number;
}

const existencias = new Map([
  ['chompa de alpaca', 3],
  ['cajón peruano', 1],
]);

export function agotar({ producto, cantidad }: Pedido) {
  const hay = existencias.get(producto) ?? 0;
  if (hay < cantidad) throw new Error(`Quedan ${hay} de ${producto}`);
  existencias.set(producto, hay - cantidad);
}

export function devolver({ producto, cantidad }: Pedido) {
  existencias.set(producto, (existencias.get(producto) ?? 0) + cantidad);
  console.log(`De vuelta en el almacén: ${cantidad} × ${producto}`);
}
