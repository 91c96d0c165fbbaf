import type { Term } from '../glossary-term';

/** How a run stands. */
export const STATE_TERMS = [
  {
    slug: 'state',
    name: { es: 'estado', en: 'state' },
    prefect: 'State',
    text: {
      es: 'Cómo está una ejecución en un momento: un tipo, un nombre y a veces un mensaje. Solo avanza, por un mapa de pasos permitidos, y el último dice cómo terminó.',
      en: 'Where a run stands at a given moment: a type, a name and sometimes a message. States only move forward, along a map of allowed steps, and the last one says how the run ended.',
    },
    lessons: ['estados'],
    related: ['completed', 'failed', 'crashed', 'roll-up'],
  },
  {
    slug: 'scheduled',
    name: { es: 'Scheduled', en: 'Scheduled' },
    prefect: 'Scheduled',
    text: {
      es: 'Le toca más tarde: tiene una hora y todavía no llega. Si la hora pasa y nadie empieza, se llama `Late`; entre dos intentos, `AwaitingRetry`.',
      en: 'It is due later: it has a time, and that time has not come yet. If the time passes and nothing starts it, it is called `Late`; between two attempts, `AwaitingRetry`.',
    },
    lessons: ['estados', 'reintentos', 'con-horario'],
    related: ['schedule', 'pending', 'retry'],
  },
  {
    slug: 'pending',
    name: { es: 'Pending', en: 'Pending' },
    prefect: 'Pending',
    text: {
      es: 'Creada y lista, pero su función no ha empezado. Si una tarea de la que depende falla, queda aquí con el nombre `NotReady` y ahí termina.',
      en: 'Created and ready, but its function has not started. If a task it depends on fails, it stays here under the name `NotReady`, and that is final.',
    },
    lessons: ['estados'],
    related: ['running', 'future'],
  },
  {
    slug: 'running',
    name: { es: 'Running', en: 'Running' },
    prefect: 'Running',
    text: {
      es: 'Su función está corriendo. En un intento que no es el primero se llama `Retrying`.',
      en: 'Its function is running. From the second attempt on it is called `Retrying`.',
    },
    lessons: ['estados'],
    related: ['pending', 'completed', 'attempt'],
  },
  {
    slug: 'paused',
    name: { es: 'Paused', en: 'Paused' },
    prefect: 'Paused',
    text: {
      es: 'Detenida hasta que una persona la reanude. Con `Suspended`, además, el programa se apaga y puede seguir otro día.',
      en: 'On hold until a person resumes it. With `Suspended` the program is shut down too, and can continue another day.',
    },
    lessons: [],
    related: ['pause', 'suspend'],
  },
  {
    slug: 'completed',
    name: { es: 'Completed', en: 'Completed' },
    prefect: 'Completed',
    text: {
      es: 'Terminó bien. También terminan bien `Cached`, que tomó un resultado guardado, y `RolledBack`, que hizo su trabajo y después se deshizo.',
      en: 'It ended well. So did `Cached`, which reused a saved result, and `RolledBack`, which did its work and was then undone.',
    },
    lessons: ['estados'],
    related: ['state', 'cache', 'rollback'],
  },
  {
    slug: 'failed',
    name: { es: 'Failed', en: 'Failed' },
    prefect: 'Failed',
    text: {
      es: 'Falló por su propio código: lanzó un error, o devolvió un estado de falla. Si se le acabó el tiempo, se llama `TimedOut`.',
      en: 'It failed because of its own code: it threw an error, or returned a failed state. If it ran out of time it is called `TimedOut`.',
    },
    lessons: ['cuando-falla', 'tiempo-limite'],
    related: ['crashed', 'retry', 'time-limit'],
  },
  {
    slug: 'crashed',
    name: { es: 'Crashed', en: 'Crashed' },
    prefect: 'Crashed',
    text: {
      es: 'La terminó el mundo, no su código: se cerró la pestaña, se acabó la memoria, se fue la luz. Se puede continuar desde lo que ya estaba hecho.',
      en: 'The world ended it, not its code: the tab was closed, memory ran out, the power went out. It can be resumed from what was already done.',
    },
    lessons: ['se-fue-la-luz'],
    related: ['crash', 'resume', 'failed'],
  },
  {
    slug: 'cancelled',
    name: { es: 'Cancelled', en: 'Cancelled' },
    prefect: 'Cancelled',
    text: {
      es: 'Alguien la detuvo. Mientras sus tareas terminan de cerrarse está en `Cancelling`.',
      en: 'Someone stopped it. While its tasks are shutting down it is `Cancelling`.',
    },
    lessons: ['estados'],
    related: ['state', 'hook'],
  },
  {
    slug: 'roll-up',
    name: { es: 'estado resumido', en: 'rolled-up state' },
    prefect: 'final state determination',
    text: {
      es: 'Un flujo que no devuelve nada termina como terminaron sus tareas y subflujos: todos bien, `All states completed.`; si no, `1/3 states failed.`. Uno que devuelve un valor termina en `Completed()`.',
      en: 'A flow that returns nothing ends the way its children did: `All states completed.` if all went well, otherwise `1/3 states failed.`. One that returns a value ends `Completed()`.',
    },
    lessons: ['estados'],
    related: ['state', 'flow-run'],
  },
] as const satisfies readonly Term[];
