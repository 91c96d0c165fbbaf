export const runs = {
  // Listas
  flowRuns: 'Ejecuciones de flujos',
  flows: 'Flujos',
  dashboard: 'Panel',
  runs: 'Ejecuciones',
  run: 'Ejecución',
  flow: 'Flujo',
  state: 'Estado',
  detail: 'Detalle',
  duration: 'Duración',
  start: 'Inicio',
  subflow: 'subflujo',
  runCount: (count: string, one: boolean) => `${count} ${one ? 'ejecución' : 'ejecuciones'}`,
  subflowCount: (count: string, one: boolean) => `${count} ${one ? 'subflujo' : 'subflujos'}`,
  taskCount: (count: string, one: boolean) => `${count} ${one ? 'tarea' : 'tareas'}`,
  failedCount: (count: string) => `${count} con error`,
  retriedCount: (count: string) => `${count} con reintentos`,
  cachedCount: (count: string) => `${count} desde caché`,
  waitedFor: (time: string) => `${time} esperando`,
  workedFor: (time: string) => `${time} trabajando`,
  damaged: (count: string, one: boolean) =>
    one
      ? `No se pudo leer ${count} registro del historial; el resto está completo.`
      : `No se pudieron leer ${count} registros del historial; el resto está completo.`,
  unreadable:
    'No se puede leer el historial de este navegador. Si navegas en modo privado o no queda espacio, las ejecuciones no se guardan.',
  loading: 'Cargando…',

  // Filtros y páginas
  filters: 'Filtros',
  allStates: 'Todos los estados',
  allFlows: 'Todos los flujos',
  searchRuns: 'Buscar por nombre o mensaje',
  tag: 'Etiqueta',
  allTags: 'Todas las etiquetas',
  between: (from?: string, to?: string) =>
    [from && `desde ${from}`, to && `hasta ${to}`].filter(Boolean).join(' '),
  older: 'Más antiguas',
  newest: 'Volver a las más recientes',
  pages: 'Páginas',
  noMatch: 'Ninguna ejecución coincide con estos filtros',
  noMatchText: 'Prueba con otro estado, otro flujo u otras palabras.',
  noMatchYet: 'Entre las más recientes no hay ninguna. Sigue con las más antiguas.',
  clearFilters: 'Quitar los filtros',

  // Choosing and deleting
  chooseAll: 'Elegir todas las de esta página',
  choose: (name: string) => `Elegir ${name}`,
  chosen: 'Ejecuciones elegidas',
  chosenCount: (count: string, one: boolean) =>
    `${count} ${one ? 'ejecución de programa elegida' : 'ejecuciones de programa elegidas'}`,
  chooseNone: 'No elegir ninguna',
  delete: 'Eliminar',
  deletedCount: (count: string, one: boolean) =>
    one
      ? `Se eliminó ${count} ejecución de programa.`
      : `Se eliminaron ${count} ejecuciones de programa.`,
  undo: 'Deshacer',
  deleteTitle: (count: string, one: boolean) =>
    one ? '¿Eliminar esta ejecución de programa?' : `¿Eliminar ${count} ejecuciones de programa?`,
  deleteText:
    'Se va con ella todo lo que salió de esa pulsación de Ejecutar: flujos, subflujos, tareas, registro y respuestas. No se puede deshacer.',
  keep: 'Conservar',
  confirmDelete: 'Eliminar para siempre',
  deleting: 'Eliminando…',
  deleteFailed: 'No se pudo eliminar. Recarga la página e inténtalo otra vez.',
  flowless: 'Programas sin flujos',
  flowlessText:
    'Llamaron tareas o imprimieron fuera de todo flujo, así que ninguna ejecución de flujo habla de ellos.',
  programRun: 'Ejecución de programa',

  // Dashboard
  span: 'Periodo',
  spans: { '1h': '1 hora', '24h': '24 horas', '7d': '7 días', all: 'Todo' },
  spanNames: {
    '1h': 'Última hora',
    '24h': 'Últimas 24 horas',
    '7d': 'Últimos 7 días',
    all: 'Todo el historial',
  },
  inSpan: {
    '1h': (count: string) => `${count} en 1 hora`,
    '24h': (count: string) => `${count} en 24 horas`,
    '7d': (count: string) => `${count} en 7 días`,
    all: (count: string) => `${count} en total`,
  },
  tasks: 'Tareas',
  completedShare: (share: string) => `${share} completadas`,
  noTasks: 'Todavía ninguna en este periodo',
  success: (share: string) => `${share} con éxito`,
  noEnd: 'Ninguna terminó todavía',
  latestRuns: 'Últimas ejecuciones',
  seeAll: 'Ver todas',
  quietTitle: 'No se ejecutó nada en este periodo',
  quietText: 'Tus ejecuciones anteriores siguen guardadas.',
  seeEverything: 'Ver todo el historial',
  emptyTitle: 'Aquí verás cada ejecución de tus flujos',
  emptyText:
    'Ejecuta un programa y vuelve: encontrarás sus estados, sus tareas y su registro, también después de cerrar la pestaña. Todo queda en este navegador.',
  firstExample: 'Abrir el primer ejemplo',
  openEditor: 'Abrir el editor',

  // Flujos
  lastRun: 'Última ejecución',
  successRate: 'Éxito',
  median: 'Duración mediana',
  medianNote: 'sin el tiempo de espera',
  missingFlowTitle: 'Este flujo no tiene ejecuciones',
  missingFlowText:
    'Puede que sus ejecuciones se hayan eliminado, o que el enlace venga de otro navegador.',
  toFlows: 'Ver los flujos',

  // Una ejecución
  crumbs: 'Dónde estás',
  exportRun: 'Exportar ejecución',
  resume: 'Reanudar',
  retryFailed: 'Seguir desde lo que falló',
  openInEditor: 'Abrir en el editor',
  parentRun: 'Subflujo de',
  views: 'Vistas de la ejecución',
  log: 'Registro',
  subflows: 'Subflujos',
  answers: 'Respuestas',
  results: 'Resultados',
  code: 'Código',
  details: 'Detalles',
  file: 'Archivo',
  seed: 'Semilla',
  id: 'Identificador',
  tags: 'Etiquetas',
  history: 'Historia de estados',
  task: 'Tarea',
  attempts: 'Intentos',
  result: 'Resultado',
  parameters: 'Parámetros',
  question: 'Pregunta',
  answer: 'Respuesta',
  asker: 'Quién pregunta',
  waited: 'Espera',
  unanswered: 'Sin respuesta',
  stillAsking: 'Esperando respuesta',
  program: 'El programa',
  nothing: 'nada',
  noTaskRuns: 'Esta ejecución no llamó a ninguna tarea.',
  noSubflows: 'Esta ejecución no llamó a ningún otro flujo.',
  noAnswers: 'Esta ejecución no preguntó nada.',
  showMore: 'Mostrar más',
  missingTitle: 'Esta ejecución no está en este navegador',
  missingText:
    'Puede que la hayas eliminado, o que el enlace venga de otro navegador: el historial no sale de aquel donde se ejecutó.',
  toRuns: 'Ver las ejecuciones',
  damagedEvents: 'Una parte de esta ejecución no se pudo leer; se muestra lo demás.',
};
