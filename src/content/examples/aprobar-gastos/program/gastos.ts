export interface Gasto {
  folio: string;
  solicita: string;
  concepto: string;
  proveedor: string;
  monto: number;
}

/** Hasta aquí no hace falta preguntar a nadie, en pesos mexicanos. */
export const LIMITE = 5000;

export const pesos = (monto: number) => `$${monto.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
