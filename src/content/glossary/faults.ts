import type { Term } from '../glossary-term';

/** What goes wrong, and what helps. */
export const FAULT_TERMS = [
  {
    slug: 'retry',
    name: { es: 'reintento', en: 'retry' },
    prefect: 'retries',
    text: {
      es: 'Volver a intentar lo que falló de paso. `retries: 3` son hasta cuatro intentos: el primero y tres más. Lo que falla siempre no se arregla insistiendo.',
      en: 'To try again what failed in passing. `retries: 3` is up to four attempts: the first and three more. What always fails is not mended by insisting.',
    },
    mentions: { es: ['reintento', 'reintentos'], en: ['retry', 'retries'] },
    lessons: ['reintentos'],
    related: ['attempt', 'back-off', 'idempotent'],
  },
  {
    slug: 'attempt',
    name: { es: 'intento', en: 'attempt' },
    prefect: 'run count',
    text: {
      es: 'Cada vez que empieza la función de una misma ejecución. El número de intento está en `runtime.taskRun.runCount`: 1 en el primero.',
      en: 'Each time that the function of one run begins. Its number is in `runtime.taskRun.runCount`: 1 in the first.',
    },
    lessons: ['reintentos'],
    related: ['retry', 'task-run'],
  },
  {
    slug: 'back-off',
    name: { es: 'espera exponencial', en: 'back-off' },
    prefect: 'exponential_backoff',
    text: {
      es: 'Esperar cada vez el doble antes de reintentar: 10, 20, 40 segundos. Un servidor agobiado necesita respiro, no cien clientes que insisten cada segundo.',
      en: 'To wait twice as long before each retry: 10, 20, 40 seconds. A server in trouble needs room to breathe, not a hundred clients that insist every second.',
    },
    mentions: { es: ['espera exponencial'], en: ['back-off', 'backoff'] },
    lessons: ['reintentos'],
    related: ['retry', 'jitter'],
  },
  {
    slug: 'jitter',
    name: { es: 'variación al azar', en: 'jitter' },
    prefect: 'retry_jitter_factor',
    text: {
      es: 'Alargar cada espera un poco, por sorteo. Así los que fallaron juntos no vuelven todos en el mismo instante.',
      en: 'To lengthen each wait by a little, by chance. So those that failed together do not all come back at the same instant.',
    },
    mentions: { es: ['variación al azar', 'jitter'], en: ['jitter'] },
    lessons: ['reintentos'],
    related: ['back-off', 'seed'],
  },
  {
    slug: 'time-limit',
    name: { es: 'tiempo límite', en: 'time limit' },
    prefect: 'timeout_seconds',
    text: {
      es: 'Los segundos que puede durar un intento. Al pasarse termina en `TimedOut`. Es la única defensa contra lo que nunca contesta.',
      en: 'The seconds that an attempt may take. Beyond that it ends `TimedOut`. It is the only defence against what never answers.',
    },
    mentions: { es: ['tiempo límite'], en: ['time limit'] },
    lessons: ['tiempo-limite'],
    related: ['failed', 'retry'],
  },
  {
    slug: 'idempotent',
    name: { es: 'idempotente', en: 'idempotent' },
    prefect: 'idempotent',
    text: {
      es: 'Que hacerlo dos veces deja todo como hacerlo una. «Pon la luz en verde» lo es; «cambia la luz» no. Lo que se reintenta o se continúa después de un corte debería serlo.',
      en: 'That doing it twice leaves all as doing it once. “Set the light to green” is; “switch the light” is not. Whatever is tried again, or resumed after a cut, ought to be.',
    },
    mentions: {
      es: ['idempotente', 'idempotentes', 'idempotencia'],
      en: ['idempotent', 'idempotence', 'idempotency'],
    },
    lessons: [],
    related: ['retry', 'resume', 'cache-key'],
  },
  {
    slug: 'cache',
    name: { es: 'caché', en: 'cache' },
    prefect: 'cache_policy, result persistence',
    text: {
      es: 'Guardar lo que una tarea devolvió y darlo otra vez cuando los datos son los mismos. Ahorra trabajo caro. No sirve para lo que cambia el mundo, como enviar un correo.',
      en: 'To keep what a task returned and give it again when the inputs are the same. It saves dear work. It is not for what changes the world, such as sending a mail.',
    },
    mentions: { es: ['caché'], en: ['cache'] },
    lessons: ['cache'],
    related: ['cache-key', 'completed'],
  },
  {
    slug: 'cache-key',
    name: { es: 'clave de caché', en: 'cache key' },
    prefect: 'cache_key_fn',
    text: {
      es: 'Lo que debe ser igual para que un resultado guardado valga otra vez: los argumentos, el código, la ejecución, o un texto tuyo. Dos llamadas con la misma clave comparten resultado.',
      en: 'What must be equal for a kept result to be good again: the arguments, the code, the run, or a text of your own. Two calls with one key share a result.',
    },
    mentions: { es: ['clave de caché'], en: ['cache key'] },
    lessons: ['cache'],
    related: ['cache', 'idempotent'],
  },
  {
    slug: 'transaction',
    name: { es: 'transacción', en: 'transaction' },
    prefect: 'transaction',
    text: {
      es: 'Un grupo de tareas que vale entero o no vale. Si algo falla, lo que ya se hizo se deshace, lo último primero.',
      en: 'A group of tasks that counts as a whole or not at all. When something fails, what was done is undone, the last thing first.',
    },
    mentions: { es: ['transacción', 'transacciones'], en: ['transaction', 'transactions'] },
    lessons: ['deshacer'],
    related: ['rollback', 'saga'],
  },
  {
    slug: 'rollback',
    name: { es: 'deshacer', en: 'rollback' },
    prefect: 'on_rollback',
    text: {
      es: 'Volver atrás lo que una tarea hizo, con la función que ella misma trae en `onRollback`: liberar el asiento, devolver el dinero. La tarea queda en `RolledBack`.',
      en: 'To take back what a task did, by the function that it brings itself in `onRollback`: free the seat, return the money. The task ends `RolledBack`.',
    },
    mentions: { es: [], en: ['rollback', 'roll back', 'rolled back'] },
    lessons: ['deshacer'],
    related: ['transaction', 'saga', 'hook'],
  },
  {
    slug: 'saga',
    name: { es: 'saga', en: 'saga' },
    prefect: 'transaction + on_rollback',
    text: {
      es: 'Un trabajo largo hecho de pasos que no se pueden deshacer solos, cada uno con su paso contrario: reservar y cancelar, cobrar y devolver.',
      en: 'A long job made of steps that do not undo themselves, each with its opposite: book and cancel, charge and refund.',
    },
    lessons: ['deshacer'],
    related: ['transaction', 'rollback'],
  },
  {
    slug: 'crash',
    name: { es: 'corte', en: 'crash' },
    prefect: 'Crashed',
    text: {
      es: 'El final que no viene del código: se fue la luz, se cerró la pestaña, se acabó la memoria. El programa no alcanza a despedirse, ni a anotar lo que estaba haciendo.',
      en: 'The end that does not come from the code: the power went, the tab was closed, memory ran out. The program cannot say goodbye, nor note what it was doing.',
    },
    mentions: { es: [], en: ['crash', 'crashes'] },
    lessons: [],
    related: ['crashed', 'resume', 'idempotent'],
  },
  {
    slug: 'resume',
    name: { es: 'reanudar', en: 'resume' },
    prefect: 'resume, rerun with persisted results',
    text: {
      es: 'Seguir una ejecución cortada desde lo que ya estaba hecho. Lo terminado se encuentra por su clave y no se repite; lo que estaba a medias puede correr otra vez.',
      en: 'To go on with a run that was cut, from what was done. What had ended is found by its key and not repeated; what was under way may run again.',
    },
    lessons: [],
    related: ['crash', 'idempotent', 'suspend'],
  },
  {
    slug: 'fault',
    name: { es: 'falla puesta a propósito', en: 'injected fault' },
    prefect: '—',
    text: {
      es: 'Un tropiezo que se agrega desde fuera para ensayar: que una tarea lance un error, tarde, se cuelgue, devuelva otra cosa, o se vaya la luz. El código no sabe de ella.',
      en: 'A mishap that is added from outside as a rehearsal: let a task throw, be late, hang, return something else, or the power go. The code does not know of it.',
    },
    lessons: [],
    related: ['seed', 'retry', 'crash'],
  },
] as const satisfies readonly Term[];
