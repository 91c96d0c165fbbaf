import type { Venta } from './limpiar';

/** Cuántas unidades de cada moneda hacen un dólar. */
export type TiposDeCambio = Record<string, number>;

export function enDolares({ monto, moneda }: Venta, cambio: TiposDeCambio): number {
  const unidades = cambio[moneda];
  if (unidades === undefined) throw new Error(`Falta el tipo de cambio de ${moneda}`);
  return monto / unidades;
}
