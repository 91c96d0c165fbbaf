export const examples = {
  title: 'Ejemplos',
  lead: 'Abre uno: es una copia tuya. Cámbialo, ejecútalo y mira qué pasa.',
  open: 'Abrir',
  openNamed: (title: string) => `Abrir «${title}»`,
  code: (title: string) => `Código de «${title}»`,
  all: 'Todos los ejemplos',
  look: 'Qué mirar',
  exam: 'Del examen',
  real: 'De la vida real',
  files: 'Archivos',
  fastClock: 'Reloj rápido',
  withFault: 'Con una falla puesta a propósito',
};
