export const compare = {
  title: 'Comparar ejecuciones',
  compare: 'Comparar',
  compareWith: 'Comparar con…',

  // Elegir la otra
  chooseTitle: (flow: string) => `¿Con qué ejecución de ${flow}?`,
  others: 'Otras ejecuciones de este flujo',
  previous: 'la anterior',
  noOther:
    'Este flujo no tiene otra ejecución. Ejecútalo otra vez y vuelve: podrás ver qué cambió.',
  unreadable: 'No se puede leer el historial de este navegador.',
  cancel: 'Cancelar',

  // Cuando no se puede
  absentTitle: 'La dirección no nombra dos ejecuciones',
  absentText: 'Elige dos en la lista de ejecuciones, o abre una y busca «Comparar con…».',
  sameTitle: 'Es dos veces la misma ejecución',
  sameText: 'Para comparar hacen falta dos distintas. Elígelas en la lista de ejecuciones.',
  missingTitle: (both: boolean): string =>
    both
      ? 'Ninguna de las dos ejecuciones está en este navegador'
      : 'Una de las dos ejecuciones no está en este navegador',
  brokenTitle: 'Una de las dos ejecuciones no se pudo leer',
  brokenText: 'Su registro en este navegador está dañado; la otra se puede ver como siempre.',
  damaged: 'Una parte de estas ejecuciones no se pudo leer: puede faltar alguna diferencia.',
  otherFlows: (a: string, b: string) => `Son ejecuciones de flujos distintos: ${a} y ${b}.`,
  swap: 'Intercambiar los lados',

  // El resumen
  summary: 'Resumen',
  same: 'No hay ninguna diferencia: las dos hicieron lo mismo.',
  sameWithOthers: 'Aun así, las dos hicieron lo mismo.',
  first: (what: string) => `La primera diferencia: ${what}.`,
  missing: (run: string, where: string) => `${run} solo se ejecutó en ${where}`,
  parameters: (run: string, a: string, b: string) => `${run} recibió ${a} y ${b}`,
  answered: (question: string, run: string, a: string, b: string) =>
    `a la pregunta «${question}» de ${run} se respondió ${a} y ${b}`,
  askedOnly: (question: string, run: string, where: string) =>
    `${run} preguntó «${question}» solo en ${where}`,
  askedOther: (run: string, a: string, b: string) => `${run} preguntó «${a}» y «${b}»`,
  attempts: (run: string, a: string, b: string) => `${run} necesitó ${a} y ${b}`,
  attemptCount: (count: string, one: boolean) => `${count} ${one ? 'intento' : 'intentos'}`,
  state: (run: string, a: string, b: string) => `${run} terminó en ${a} y en ${b}`,
  stateMessage: (run: string, state: string, a: string, b: string) =>
    `${run} terminó en ${state} con otro mensaje: «${a}» y «${b}»`,
  result: (run: string, a: string, b: string) => `${run} devolvió ${a} y ${b}`,
  duration: (run: string, a: string, b: string) => `${run} trabajó ${a} y ${b}`,
  onSide: (value: string, run: string) => `${value} en ${run}`,
  nothing: 'nada',
  noAnswer: 'sin respuesta',
  codeDiffers: (lines: string, one: boolean, files: string) =>
    one
      ? `El código difiere en 1 línea de ${files}.`
      : `El código difiere en ${lines} líneas de ${files}.`,
  conditionsDiffer: (what: string) => `También corrieron en otras condiciones: ${what}.`,
  runsDiffer: (count: string, one: boolean) =>
    one ? '1 ejecución difiere' : `${count} ejecuciones difieren`,
  runsOnly: (count: string, where: string) => `${count} solo en ${where}`,
  runsAlike: (count: string, one: boolean) => (one ? '1 igual' : `${count} iguales`),

  // Las tablas
  runs: 'Lo que hicieron',
  show: 'Qué se muestra',
  onlyDifferences: 'Solo diferencias',
  all: 'Todo',
  what: 'Qué',
  differs: 'distinto',
  onlyIn: (where: string) => `solo en ${where}`,
  notRun: 'no se ejecutó',
  notAsked: 'no lo preguntó',
  noDifference: 'Ninguna ejecución de flujo ni de tarea difiere.',
  conditions: 'Lo que se les dio',
  clock: 'Reloj',
  clocks: { real: 'Real', fast: 'Rápido' },
  faults: 'Fallas a propósito',
  noFaults: 'ninguna',
  facts: {
    missing: 'Estado',
    parameters: 'Parámetros',
    attempts: 'Intentos',
    state: 'Estado',
    result: 'Resultado',
    duration: 'Duración',
  },
  answerTo: (question: string) => `Respuesta a «${question}»`,
  unfinished: 'sin terminar',
  more: 'Mostrar más',

  // El código
  code: (file: string) => `Código: ${file}`,
  lineOf: (run: string) => `Línea en ${run}`,
  change: 'Cambio',
  line: 'Código',
  linesChanged: (removed: string, added: string) => `−${removed} +${added}`,
  unfold: (count: string, one: boolean) => (one ? '1 línea igual' : `${count} líneas iguales`),
};
