/** Ciudades de zonas horarias que en español se llaman de otro modo. */
const CITIES: Readonly<Record<string, string>> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Cancun: 'Cancún',
  Havana: 'La Habana',
  London: 'Londres',
  'Los Angeles': 'Los Ángeles',
  Merida: 'Mérida',
  'Mexico City': 'Ciudad de México',
  'New York': 'Nueva York',
  Panama: 'Panamá',
  Paris: 'París',
  'Port-au-Prince': 'Puerto Príncipe',
  Rome: 'Roma',
  'Sao Paulo': 'São Paulo',
  Tokyo: 'Tokio',
};

/** Cómo se dice un horario; `at` viene ya con su preposición. */
export const deployments = {
  title: 'Despliegues',
  deployment: 'Despliegue',
  schedule: 'Horario',
  nextRun: 'Próxima ejecución',
  active: 'Activo',
  paused: 'En pausa',
  noSchedule: 'Sin horario: se ejecuta cuando tú quieras',
  never: 'Ninguna más',
  noRuns: 'Ninguna todavía',
  activeName: (name: string) => `Horario de ${name}`,
  onlyOpen:
    'Los horarios corren mientras este sitio esté abierto en alguna pestaña. Lo que se pierda mientras tanto queda como Late.',
  emptyTitle: 'Aquí verás los flujos que se ejecutan con horario',
  emptyText:
    'Un despliegue es un flujo con parámetros y un horario. Escribe esto al final de un programa, ejecútalo y vuelve:',
  emptyCode: [
    'await reporte.serve({',
    "  name: 'diario',",
    "  cron: '0 9 * * *',",
    "  timezone: 'America/Mexico_City',",
    "  parameters: { ciudad: 'Puebla' },",
    '});',
  ].join('\n'),
  toLesson: 'Ir a la lección',
  missingTitle: 'Este despliegue no está en este navegador',
  missingText: 'Puede que lo hayas eliminado, o que el enlace venga de otro navegador.',
  toDeployments: 'Ver los despliegues',
  damaged: 'No se pudo leer una parte de los despliegues; el resto está completo.',

  // El horario en palabras
  units: {
    second: ['segundo', 'segundos'],
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    day: ['día', 'días'],
  },
  every: (count: string, one: string, many: string) =>
    count === '1' ? `cada ${one}` : `cada ${count} ${many}`,
  minutePast: (rhythm: string, minutes: string, one: boolean) =>
    one && minutes === '0' ? `${rhythm}, en punto` : `${rhythm}, en el minuto ${minutes}`,
  clock: (times: string, first: string) => `${/^0?1:/.test(first) ? 'a la' : 'a las'} ${times}`,
  daily: (at: string) => `cada día ${at}`,
  weekdayRange: (from: string, to: string, at: string) => `de ${from} a ${to} ${at}`,
  weekdays: (days: string, at: string) => `cada ${days} ${at}`,
  monthly: (days: string, one: boolean, at: string) =>
    one ? `el día ${days} de cada mes ${at}` : `los días ${days} de cada mes ${at}`,
  yearly: (days: string, months: string, at: string) => `el ${days} de ${months} ${at}`,
  byCron: 'según su cron',
  inZone: (words: string, zone: string) => `${words}, ${zone}`,
  zone: (city: string) => `hora de ${CITIES[city] ?? city}`,

  // Un despliegue
  runNow: 'Ejecutar ahora',
  asked: 'Solicitada: empieza enseguida.',
  delete: 'Eliminar',
  deleteTitle: (name: string) => `¿Eliminar el despliegue ${name}?`,
  deleteText:
    'Se borran su horario y lo que tenía pendiente. Sus ejecuciones quedan en el historial. Vuelve a aparecer si ejecutas otra vez el programa que lo registra.',
  keep: 'Conservar',
  confirmDelete: 'Eliminar el despliegue',
  foreign:
    'Este despliegue vino en un enlace, así que empieza en pausa. Mira su código antes de activarlo.',
  seeCode: 'Ver el código',
  nextTimes: 'Las próximas cinco veces',
  pausedTimes: 'Cuándo tocaría si no estuviera en pausa',
  hereTime: (time: string) => `aquí, ${time}`,
  catchUp: 'Si el sitio estaba cerrado',
  catchUps: {
    latest: 'Recuperar la última',
    all: 'Recuperar todas',
    skip: 'Saltarlas',
  },
  catchUpText:
    'Lo que tocaba con el sitio cerrado aparece como Late. Recuperar todas ejecuta 20 como máximo.',
  parameters: 'Parámetros',
  parametersText: 'Cada ejecución los recibe. Cambiarlos aquí no cambia el código.',
  noParameters: 'Este despliegue no tiene parámetros.',
  asJson: 'en JSON',
  wrongJson: 'No es JSON: los textos van entre comillas dobles.',
  wrongNumber: 'Escribe un número.',
  yes: 'Sí',
  no: 'No',
  save: 'Guardar',
  saved: 'Guardado.',
  asInCode: 'Como en el código',
  runs: 'Ejecuciones',
  notYet: 'Este despliegue no se ha ejecutado todavía.',
  waiting: 'Pendientes y perdidas',
  expected: 'Cuándo tocaba',
  fate: 'Qué pasó',
  fates: {
    Scheduled: 'En fila',
    Late: 'Tarde: en fila',
    Started: 'Empezó',
    Skipped: 'Saltada',
    Refused: 'El programa no compila',
    NotServed: 'El programa ya no registra este despliegue',
  },

  // Pasar un día
  pass: 'Pasar un día',
  passText:
    'Ejecuta lo que este horario habría hecho, con el reloj rápido: un día cabe en segundos. Las preguntas reciben su respuesta por defecto, o ninguna.',
  passSpan: 'Cuánto tiempo',
  passSpans: { day: 'El último día', week: 'La última semana' },
  passDo: 'Pasar el tiempo',
  passStop: 'Detener',
  passing: (done: string, all: string) => `${done} de ${all} ejecuciones`,
  passed: (count: string, one: boolean) => (one ? `${count} ejecución` : `${count} ejecuciones`),
  passLimited: (limit: string) =>
    `En ese tiempo tocan más de ${limit}: se ejecutan solo las últimas ${limit}.`,
  passNothing: 'En ese tiempo no toca ninguna ejecución.',
  passRefused: 'El programa no compila, así que no se ejecutó nada.',
  passNotServed: 'El programa ya no registra este despliegue, así que no se ejecutó nada.',
  passedBefore: (count: string, one: boolean) =>
    one
      ? `${count} de estas ejecuciones viene de pasar el tiempo con el reloj rápido.`
      : `${count} de estas ejecuciones vienen de pasar el tiempo con el reloj rápido.`,
  removePassed: 'Quitarlas',
  seeDashboard: 'Ver el panel',
  seeWhole: 'Verlo en una línea de tiempo',
  fastClock: 'reloj rápido',

  // Preguntas
  questions: 'Te esperan',
  asks: 'pregunta',
  isPaused: 'está en pausa hasta que la reanudes',
  isSuspended: 'está suspendida hasta que la reanudes',
  answer: 'Responder',
  goOn: 'Reanudar',
  goOnInEditor: 'Reanudar en el editor',
  leaveOpen: 'Dejar sin respuesta',
  later: 'Más tarde',
  resumeTitle: 'Esta ejecución espera a una persona',
  resumeText: 'Se suspendió y liberó su worker. Al reanudarla, continúa donde quedó.',
  resuming: 'Reanudando…',
  resumeFailed: 'No se pudo reanudar aquí. Ábrela en el editor.',
  wentOn: 'Esta ejecución siguió más tarde en otra.',
  seeNext: 'Ver cómo siguió',

  // En la consola
  registered: (count: string, one: boolean) =>
    one ? `${count} despliegue registrado` : `${count} despliegues registrados`,
  seeThem: 'Verlos',
};
