export interface Venta {
  ciudad: string;
  producto: string;
  monto: number;
}

const SIGNO: Record<string, string> = { Lima: 'S/', Bogotá: 'COP', Santiago: 'CLP' };

export const dinero = (monto: number, ciudad: string) => `${SIGNO[ciudad] ?? '$'} ${monto}`;
