import { sleep } from 'flujo';

export interface Sensor {
  lugar: string;
  /** Grados en un día normal. */
  normal: number;
  /** De cada intento, qué parte falla: 0 nunca, 1 siempre. */
  falla: number;
  lento?: boolean;
  roto?: boolean;
}

/** Hace lo que hacen los sensores de verdad: tardan, se caen y a veces se rompen. */
export async function medir({ lugar, normal, falla, lento, roto }: Sensor): Promise<number> {
  await sleep(lento ? 3 + Math.random() * 30 : 2);
  if (roto) throw new Error(`El sensor de ${lugar} está roto`);
  if (Math.random() < falla) throw new Error(`El sensor de ${lugar} no responde`);
  return Math.round((normal + Math.random() * 4 - 2) * 10) / 10;
}
