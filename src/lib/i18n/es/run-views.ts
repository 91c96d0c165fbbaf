export const runViews = {
  // Grafo
  graph: 'Grafo',
  picture: 'Dibujo de la ejecución',
  whoWaited: 'Quién esperó a quién',
  graphHint: 'flechas para ir de una a otra, Enter para elegir',
  nothingToDraw:
    'No hay nada que dibujar: esta ejecución no llamó a ninguna tarea ni a otro flujo. Con cada llamada aparece aquí un cuadro.',
  drawing: 'Dibujando…',
  notDrawn: 'El grafo no se pudo dibujar; la línea de tiempo muestra lo mismo.',
  waitedFor: 'esperó su resultado',
  cameAfter: 'empezó cuando la otra terminó',
  runsOf: (count: string) => `${count} ejecuciones`,
  folded: (count: string) =>
    `${count} ejecuciones, juntas por nombre; un cuadro elige una de las suyas, la que falló si la hay`,
  picksOne: 'elige una de ellas',
  notShown: (count: string, one: boolean) =>
    one ? '1 ejecución no cabe en el dibujo' : `${count} ejecuciones no caben en el dibujo`,
  notYet: 'aún no existe',

  // Tareas
  waiting: 'Espera',
  waits: {
    upstream: (time: string) => `${time} a otras tareas`,
    turn: (time: string) => `${time} su turno`,
    limit: (time: string) => `${time} por un límite`,
    retry: (time: string) => `${time} entre intentos`,
    person: (time: string) => `${time} a la persona`,
  },

  // Línea de tiempo
  legendRetry: 'entre intentos',
  legendFault: 'falla a propósito',
  legendMarks: 'sin ejecutarse (Cached, NotReady)',

  // Valores
  moreEntries: (left: string) => `mostrar más, quedan ${left}`,
  more: (characters: string) => `todo el texto, ${characters} caracteres`,
  less: 'menos',
  items: (count: string, one: boolean) => (one ? '1 elemento' : `${count} elementos`),
  entries: (count: string, one: boolean) => (one ? '1 campo' : `${count} campos`),

  columns: { inside: 'Dentro de', waitedFor: 'Esperó a', after: 'Empezó tras' },
};
