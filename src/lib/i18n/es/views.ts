export const views = {
  // Línea de tiempo
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Ajustar',
  timelineHint:
    'Ctrl + rueda para acercar; arrastra para moverte, o sobre los tiempos para rebobinar',
  lanes: 'Ejecuciones a lo largo del tiempo',
  facts: 'La ejecución señalada',
  factsHint: 'Señala una ejecución para ver sus datos; pulsa para filtrar el registro.',
  notYet: 'aún no existía en ese momento',
  startsAt: (time: string) => `empieza a los ${time}`,
  lasted: (time: string) => `duró ${time}`,
  lastsSoFar: (time: string) => `lleva ${time}`,
  waited: (time: string) => `${time} esperando`,
  attempts: (count: string, one: boolean) => (one ? '1 intento' : `${count} intentos`),
  keptBy: (run: string | undefined) =>
    run === undefined
      ? 'guardado por una ejecución anterior con la misma clave'
      : `guardado por ${run}, con la misma clave`,
  returned: (value: string) => `resultado ${value}`,
  faultsStruck: (count: string, one: boolean) =>
    one ? '1 falla a propósito' : `${count} fallas a propósito`,

  // Rebobinar
  rewind: 'Rebobinar',
  position: 'Momento de la ejecución',
  previousEvent: 'Evento anterior',
  nextEvent: 'Evento siguiente',
  play: 'Reproducir',
  pause: 'Pausar',
  speed: 'Velocidad',
  toEnd: 'Ir al final',
  eventOf: (event: string, total: string) => `evento ${event} de ${total}`,
  rewound: (time: string) => `Estás viendo la ejecución como estaba a las ${time}.`,

  // Registro
  level: 'Nivel',
  allLevels: 'Todos los niveles',
  ofRun: 'De la ejecución',
  allRuns: 'Todas las ejecuciones',
  search: 'Buscar en el registro',
  matchOf: (match: string, total: string) => `${match} de ${total}`,
  noMatches: 'Sin coincidencias',
  previousMatch: 'Coincidencia anterior',
  nextMatch: 'Coincidencia siguiente',
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Descargar como texto',
  newLines: 'Ir a lo último',
  // Artefactos
  artifacts: 'Artefactos',
  noArtifacts: 'Esta ejecución no dejó ningún artefacto.',
  artifactKinds: {
    markdown: 'texto',
    table: 'tabla',
    link: 'enlace',
    progress: 'progreso',
    image: 'imagen',
  },

  // Otra vez
  again: 'Ejecutar otra vez',
  againSame: 'Con las mismas respuestas',
  more: 'Más acciones',
  againNew: 'Con otras respuestas',

  noLines: 'Ninguna línea coincide con los filtros.',

  // What else was made
  limits: 'Límites',
  limit: 'Límite',
  slots: 'Lugares',
  slotsOf: (slots: string, of: string) => `${slots} de ${of}`,
  becameOfIt: 'Cómo acabó la espera',
  limitOutcomes: {
    waiting: 'sigue esperando',
    taken: 'consiguió lugar',
    'given-up': 'desistió',
  },
  events: 'Eventos',
  files: 'Archivos escritos',
  variables: 'Variables guardadas',
  name: 'Nombre',
  content: 'Contenido',
  when: 'Cuándo',
  downloadFile: 'Descargar',
  characters: (count: string, one: boolean) => (one ? '1 carácter' : `${count} caracteres`),
};
