import type { Term } from '../glossary-term';

/** What there is to run. */
export const WORK_TERMS = [
  {
    slug: 'task',
    name: { es: 'tarea', en: 'task' },
    prefect: '@task',
    text: {
      es: 'La unidad de trabajo: una función que el motor puede vigilar, reintentar, limitar y guardar. Es trabajo, no una variable: cada llamada la ejecuta otra vez. Conviene que haga una sola cosa.',
      en: 'The unit of work: a function that the engine can watch, retry, limit and cache. It is work, not a variable: each call runs it again. It is best if it does just one thing.',
    },
    lessons: ['tu-primer-flujo', 'pregunta-dos-veces'],
    related: ['task-run', 'flow', 'retry'],
  },
  {
    slug: 'flow',
    name: { es: 'flujo', en: 'flow' },
    prefect: '@flow',
    text: {
      es: 'Una función que pone en orden tareas y otros flujos: llama, decide, repite. Es código común, con `if` y `for`, pero cada llamada queda registrada.',
      en: 'A function that puts tasks and other flows in order: it calls, decides, repeats. It is ordinary code, with `if` and `for`, but every call is recorded.',
    },
    lessons: ['tu-primer-flujo', 'subflujos'],
    related: ['flow-run', 'subflow', 'task'],
  },
  {
    slug: 'flow-run',
    name: { es: 'ejecución de flujo', en: 'flow run' },
    prefect: 'flow run',
    text: {
      es: 'Una llamada a un flujo, con su propio nombre (un color y un animal), sus estados y su registro. El flujo es la receta; la ejecución, el plato que salió hoy.',
      en: 'One call of a flow, with its own name (a colour and an animal), its states and its log. The flow is the recipe; the run is today’s dish.',
    },
    lessons: ['tu-primer-flujo'],
    related: ['flow', 'state', 'task-run'],
  },
  {
    slug: 'task-run',
    name: { es: 'ejecución de tarea', en: 'task run' },
    prefect: 'task run',
    text: {
      es: 'Una llamada a una tarea. Se numeran desde cero en cada ejecución de flujo: `tarea1-0`, `tarea1-1`. Varios intentos de la misma llamada son una sola ejecución.',
      en: 'One call of a task. They are numbered from zero in each flow run: `tarea1-0`, `tarea1-1`. Several attempts of the same call are a single run.',
    },
    lessons: ['pregunta-dos-veces', 'reintentos'],
    related: ['task', 'flow-run', 'attempt'],
  },
  {
    slug: 'subflow',
    name: { es: 'subflujo', en: 'subflow' },
    prefect: 'subflow (nested flow)',
    text: {
      es: 'Un flujo que otro flujo llama. Tiene nombre, estado y registro propios, y sus tareas se cuentan otra vez desde cero. Sirve para partir un trabajo grande en piezas que se entienden por separado.',
      en: 'A flow that another flow calls. It has its own name, state and log, and its tasks are numbered from zero again. It is how you split a large job into independent pieces.',
    },
    mentions: { es: ['subflujo', 'subflujos'], en: ['subflow', 'subflows'] },
    lessons: ['subflujos'],
    related: ['flow', 'flow-run'],
  },
  {
    slug: 'parameters',
    name: { es: 'parámetros', en: 'parameters' },
    prefect: 'parameters',
    text: {
      es: 'Los datos con que se llama a un flujo o a una tarea, por nombre. Quedan guardados con la ejecución, y se pueden revisar antes de empezar con un esquema.',
      en: 'The data that a flow or a task is called with, by name. They are saved with the run, and a schema can check them before it starts.',
    },
    lessons: ['subflujos', 'con-horario'],
    related: ['deployment', 'flow-run'],
  },
  {
    slug: 'question',
    name: { es: 'pregunta', en: 'question' },
    prefect: 'wait_for_input',
    text: {
      es: 'Lo que un programa le pide a una persona con `input`. Espera lo que haga falta, y esa espera se cuenta aparte; si alguien la cierra sin contestar, el programa recibe un `InputCancelled`.',
      en: 'What a program asks a person with `input`. It waits as long as it takes, and that wait is counted separately; closing the question without answering throws an `InputCancelled` in the program.',
    },
    lessons: ['pregunta', 'pregunta-dos-veces'],
    related: ['pause', 'task'],
  },
  {
    slug: 'branch',
    name: { es: 'rama', en: 'branch' },
    prefect: '—',
    text: {
      es: 'Cada camino que abre un `if`. Los errores viven en los bordes: un 8 que no es mayor que 8 ni menor que 8 cae en la última rama, sin que nadie lo haya decidido.',
      en: 'Each of the paths that an `if` opens. Mistakes live at the edges: an 8 that is neither above 8 nor below 8 falls into the last branch, although nobody decided that.',
    },
    lessons: ['el-caso-del-ocho'],
    related: ['flow', 'parameters'],
  },
  {
    slug: 'future',
    name: { es: 'futuro', en: 'future' },
    prefect: 'PrefectFuture',
    text: {
      es: 'Lo que da `submit`: la promesa de un resultado que todavía se está haciendo. Se puede pasar a otra tarea, que lo espera sola, o pedirle `result()` cuando haga falta.',
      en: 'What `submit` returns: the promise of a result that is still being made. You can pass it to another task, which waits for it automatically, or ask for its `result()` when you need it.',
    },
    mentions: { es: ['futuro', 'futuros'], en: ['future', 'futures'] },
    lessons: ['a-la-vez'],
    related: ['map', 'concurrency', 'deadlock'],
  },
  {
    slug: 'map',
    name: { es: 'map', en: 'map' },
    prefect: 'Task.map',
    text: {
      es: 'Llama a una tarea una vez por cada elemento de una lista, todas a la vez, y da una lista de futuros en el mismo orden.',
      en: 'Calls a task once for each item in a list, all at the same time, and returns a list of futures in the same order.',
    },
    lessons: ['a-la-vez'],
    related: ['future', 'concurrency'],
  },
  {
    slug: 'concurrency',
    name: { es: 'concurrencia', en: 'concurrency' },
    prefect: 'concurrency, task runner',
    text: {
      es: 'Varias tareas en marcha al mismo tiempo: mientras una espera al servidor, las otras avanzan. El orden en que terminan no es el orden en que empezaron.',
      en: 'Several tasks in progress at the same time: while one waits for a server, the others keep going. They do not finish in the order in which they started.',
    },
    mentions: { es: ['concurrencia'], en: ['concurrency'] },
    lessons: ['a-la-vez'],
    related: ['concurrency-limit', 'future', 'map'],
  },
  {
    slug: 'concurrency-limit',
    name: { es: 'límite de concurrencia', en: 'concurrency limit' },
    prefect: 'concurrency limit',
    text: {
      es: 'Cuántas tareas pueden usar algo a la vez: dos conexiones a la base de datos, cinco llamadas por segundo. Las que no caben hacen fila, en orden de llegada.',
      en: 'How many tasks can use something at the same time: two connections to the database, five calls per second. The ones that do not fit queue up, first come, first served.',
    },
    lessons: ['a-la-vez'],
    related: ['concurrency', 'deadlock'],
  },
  {
    slug: 'deadlock',
    name: { es: 'interbloqueo', en: 'deadlock' },
    prefect: 'deadlock',
    text: {
      es: 'Dos trabajos que se esperan el uno al otro, o uno que se espera a sí mismo: ninguno avanza nunca. Aquí se rechaza en lugar de colgarse.',
      en: 'Two pieces of work that wait for each other, or one that waits for itself: neither ever moves on. Flujo rejects it instead of leaving it hanging.',
    },
    lessons: ['a-la-vez'],
    related: ['future', 'time-limit'],
  },
] as const satisfies readonly Term[];
