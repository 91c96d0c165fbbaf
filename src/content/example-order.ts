/** The examples, by folder and address: the exam's first. */
export const EXAMPLE_SLUGS = [
  'examen',
  'examen-con-nota',
  'etl-de-ventas',
  'sensor-con-fallas',
  'pedido-en-linea',
  'contar-palabras',
  'libreta-de-notas',
  'aprobar-gastos',
  'cache-que-ahorra-una-hora',
  'nomina-sin-luz',
  'reporte-programado',
  'cupo-de-la-api',
] as const;
