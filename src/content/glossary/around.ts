import type { Term } from '../glossary-term';

/** Time, people and what is left of a run. */
export const AROUND_TERMS = [
  {
    slug: 'deployment',
    name: { es: 'despliegue', en: 'deployment' },
    prefect: 'deployment, .serve(), .to_deployment()',
    text: {
      es: 'Un flujo guardado con sus parámetros y, si quieres, un horario. Del mismo flujo puede haber muchos: uno por ciudad, uno por cliente.',
      en: 'A flow saved with its parameters and, if you like, a schedule. One flow can have many: one for each city, one for each client.',
    },
    mentions: { es: ['despliegue', 'despliegues'], en: ['deployment', 'deployments'] },
    lessons: ['con-horario'],
    related: ['schedule', 'parameters'],
  },
  {
    slug: 'schedule',
    name: { es: 'horario', en: 'schedule' },
    prefect: 'schedule',
    text: {
      es: 'Cuándo corre un despliegue: según un cron, o cada tantos segundos. Tiene zona horaria, porque las ocho de la mañana no son la misma hora en Lima que en Madrid.',
      en: 'When a deployment runs: by a cron, or every few seconds. It has a time zone, because eight in the morning in Lima is not eight in the morning in Madrid.',
    },
    mentions: { es: ['horario', 'horarios'], en: ['schedule', 'schedules'] },
    lessons: ['con-horario'],
    related: ['cron', 'deployment', 'scheduled'],
  },
  {
    slug: 'cron',
    name: { es: 'cron', en: 'cron' },
    prefect: 'CronSchedule',
    text: {
      es: 'Una línea que dice cuándo: minuto, hora, día del mes, mes y día de la semana. `0 8 * * MON-FRI` es a las ocho, de lunes a viernes.',
      en: 'A line that says when: minute, hour, day of the month, month and day of the week. `0 8 * * MON-FRI` is eight o’clock, Monday to Friday.',
    },
    mentions: { es: ['cron'], en: ['cron'] },
    lessons: ['con-horario'],
    related: ['schedule', 'deployment'],
  },
  {
    slug: 'pause',
    name: { es: 'pausa', en: 'pause' },
    prefect: 'pause_flow_run',
    text: {
      es: 'Detener un flujo hasta que una persona lo reanude, quizá con datos. Esperar a una persona no es trabajar: esa espera va rayada y se cuenta aparte.',
      en: 'Holding a flow until a person resumes it, perhaps with data. Waiting for a person is not working: that wait is hatched and counted separately.',
    },
    lessons: [],
    related: ['suspend', 'paused'],
  },
  {
    slug: 'suspend',
    name: { es: 'suspender', en: 'suspend' },
    prefect: 'suspend_flow_run',
    text: {
      es: 'Guardar un flujo a la mitad y apagar el programa. Cuando alguien lo continúa, hoy o en una semana, lo que estaba hecho no se repite.',
      en: 'Saving a flow half done and shutting the program down. When someone resumes it, today or in a week, what was already done is not repeated.',
    },
    lessons: [],
    related: ['pause', 'resume'],
  },
  {
    slug: 'hook',
    name: { es: 'gancho', en: 'hook' },
    prefect: 'on_completion, on_failure, …',
    text: {
      es: 'Una función que el motor llama cuando una ejecución llega a un estado: avisar si falló, limpiar si terminó. Si el gancho falla, queda en el registro y no cambia nada.',
      en: 'A function that the engine calls when a run enters a state: alert someone if it failed, clean up when it ends. If a hook throws, that is logged and changes nothing.',
    },
    mentions: { es: ['gancho', 'ganchos'], en: ['hook', 'hooks'] },
    lessons: ['ganchos-y-registro'],
    related: ['state', 'rollback'],
  },
  {
    slug: 'logger',
    name: { es: 'registro', en: 'log' },
    prefect: 'get_run_logger',
    text: {
      es: 'Las líneas que cuentan lo que pasó, con hora y nivel: `INFO`, `WARNING`, `ERROR`. `getRunLogger()` escribe en el de la ejecución; `console.log` también se guarda.',
      en: 'The lines that say what happened, with a time and a level: `INFO`, `WARNING`, `ERROR`. `getRunLogger()` writes to the run’s own log; `console.log` is recorded too.',
    },
    lessons: ['ganchos-y-registro'],
    related: ['artifact', 'flow-run'],
  },
  {
    slug: 'artifact',
    name: { es: 'artefacto', en: 'artifact' },
    prefect: 'artifact',
    text: {
      es: 'Algo para mirar que una ejecución deja además de su resultado: una tabla, un texto, un enlace, una imagen, una barra de avance. Está en la página de la ejecución.',
      en: 'Something to look at that a run leaves besides its result: a table, a text, a link, a picture, a progress bar. You can see it on the run’s page.',
    },
    mentions: { es: ['artefacto', 'artefactos'], en: ['artifact', 'artifacts'] },
    lessons: ['ganchos-y-registro'],
    related: ['logger'],
  },
  {
    slug: 'clock',
    name: { es: 'reloj rápido', en: 'fast clock' },
    prefect: '—',
    text: {
      es: 'Un reloj que salta: cuando todo lo que queda está dormido, pasa de inmediato al próximo momento en que algo despierta. Una espera de diez minutos no te hace esperar, y la línea de tiempo la muestra entera.',
      en: 'A clock that jumps: when everything is asleep, it moves straight to the next moment when something wakes up. You do not sit through a ten-minute wait, and the timeline still shows all of it.',
    },
    mentions: { es: ['reloj rápido'], en: ['fast clock'] },
    lessons: ['reintentos'],
    related: ['seed', 'back-off'],
  },
  {
    slug: 'survey',
    name: { es: 'sondeo', en: 'survey' },
    prefect: '—',
    text: {
      es: 'Ejecutar el programa una vez por cada lugar donde podría irse la luz o caer un error, y ver en qué termina cada una: se recupera, hace algo dos veces, da otro resultado o se atasca.',
      en: 'Running the program once for every place where the power could go out or an error could strike, to see how each run ends: it recovers, does something twice, gets a different result, or gets stuck.',
    },
    mentions: { es: ['sondeo'], en: ['survey'] },
    lessons: ['examen-final'],
    related: ['power-cut', 'idempotent', 'fault'],
  },
  {
    slug: 'seed',
    name: { es: 'semilla', en: 'seed' },
    prefect: '—',
    text: {
      es: 'El número del que sale todo el azar de una ejecución, hasta su nombre. Con la misma semilla, las mismas respuestas y las mismas fallas, pasa exactamente lo mismo.',
      en: 'The number that all randomness in a run comes from, including its name. With the same seed, the same answers and the same faults, exactly the same thing happens.',
    },
    mentions: { es: ['semilla'], en: ['seed'] },
    lessons: ['examen-final'],
    related: ['fault', 'clock', 'jitter'],
  },
] as const satisfies readonly Term[];
