export const runUi = {
  waiting: 'Esperando respuesta',
  timeline: 'Línea de tiempo',
  legendWaiting: 'esperando a la persona',
  legendWorking: 'trabajando',
  legendQueued: 'en fila por un límite',
  nothingYet: 'Aún no hay ejecuciones',
  moreRows: (count: number) =>
    count === 1 ? 'y 1 ejecución más' : `y ${String(count)} ejecuciones más`,
  columns: {
    run: 'Ejecución',
    state: 'Estado',
    start: 'Inicio',
    duration: 'Duración',
    waited: 'Esperando',
    result: 'Resultado',
    time: 'Cuándo',
    total: 'Total',
  },
  histogram: 'Ejecuciones por estado a lo largo del tiempo',
  histogramLinks: 'Barras: cada una abre sus ejecuciones',
  bars: 'Últimas ejecuciones',
  barName: (run: string, state: string, duration: string) => `${run}, ${state}, ${duration}`,
};
