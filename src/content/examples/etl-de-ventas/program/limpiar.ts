export interface Venta {
  ciudad: string;
  monto: number;
  moneda: string;
}

const MONEDAS = ['COP', 'MXN', 'PEN', 'CLP'];

/** La venta de una fila, o por qué no lo es. Se prueba sin correr ningún flujo. */
export function limpiar(fila: Record<string, string>): { venta: Venta } | { problema: string } {
  const ciudad = (fila.ciudad ?? '').trim();
  const moneda = (fila.moneda ?? '').trim().toUpperCase();
  // «1.250,50» y «1250.50» son el mismo monto.
  const escrito = (fila.monto ?? '').trim();
  const monto = Number(
    escrito.includes(',') ? escrito.replaceAll('.', '').replace(',', '.') : escrito,
  );

  if (ciudad === '') return { problema: 'no dice la ciudad' };
  if (escrito === '' || Number.isNaN(monto)) return { problema: `«${escrito}» no es un monto` };
  if (monto <= 0) return { problema: `el monto ${escrito} no es una venta` };
  if (!MONEDAS.includes(moneda)) return { problema: `no conozco la moneda «${moneda}»` };
  return { venta: { ciudad, monto, moneda } };
}
