/** De 0 a 20, como en el Perú. */
export const PARA_APROBAR = 10.5;

/** «NP» es «no se presentó»: vale cero. Cualquier otra cosa debe corregirla alguien. */
export function nota(texto = ''): number {
  if (texto === 'NP') return 0;
  const valor = Number(texto);
  if (texto === '' || Number.isNaN(valor) || valor < 0 || valor > 20) {
    throw new Error(`«${texto}» no es una nota`);
  }
  return valor;
}

/** Parcial 30 %, trabajo 30 %, final 40 %. */
export function promedio([parcial, trabajo, final]: [number, number, number]): number {
  return Math.round((parcial * 0.3 + trabajo * 0.3 + final * 0.4) * 10) / 10;
}
