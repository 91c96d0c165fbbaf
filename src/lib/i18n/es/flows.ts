export const flows = {
  search: 'Buscar flujos',
  order: 'Orden',
  orders: {
    last: 'Última ejecución',
    name: 'Nombre',
    runs: 'Más ejecuciones',
    success: 'Menos éxito',
    p95: 'Más lentos',
  },
  withTag: (tag: string) => `Solo los que llevan la etiqueta ${tag}`,
  noMatch: 'Ningún flujo coincide',
  scatter: 'Duración de cada ejecución a lo largo del tiempo',
  failedShare: 'Con error',
  retriedShare: 'Con reintentos',
  overLatest: (count: string, one: boolean) =>
    one ? 'en la última ejecución' : `en las últimas ${count} ejecuciones`,
  median: 'Mediana',
  p95: 'Percentil 95',
  p95Note: '95 de cada 100 ejecuciones no tardaron más que esto, sin contar la espera',
};
