import { finding } from '$lib/checks/exercise';
import { isIn, isSame, secondsOf, wasGiven } from '$lib/checks/observed-run';
import type { Fault } from '$lib/contract/fault';
import type { Lesson } from '../../lesson';

/** The second query, that of 'lento', is answered ten minutes late. */
const LATE: Fault = { kind: 'delay', on: 'task', name: 'consulta', call: 1, delaySeconds: 600 };

export const lesson: Lesson = {
  title: { es: 'Tiempo límite', en: 'Time limit' },
  summary: {
    es: 'Cuando el otro lado no responde: cortar la espera y tener un plan B.',
    en: 'When the other side does not answer: cutting the wait short, and having a plan B.',
  },
  minutes: 7,
  clock: 'fast',
  faults: [LATE],
  prediction: {
    question: {
      es: 'Si `consulta` tiene un límite de 5 segundos y nadie atrapa el error, ¿qué pasa con `sur`, que sí responde?',
      en: 'If `consulta` has a limit of 5 seconds and nothing catches the error, what happens to `sur`, which does answer?',
    },
    options: [
      { es: 'Se consulta igual', en: 'It is queried anyway' },
      { es: 'Ni se intenta', en: 'It is not even tried' },
      { es: 'También queda en `TimedOut`', en: 'It ends `TimedOut` too' },
    ],
    right: 1,
    because: {
      es: 'El límite hace fallar a `lento`, y su error sube: el bucle se interrumpe antes de llegar a `sur`. Cortar la espera es la mitad; atrapar el error, la otra.',
      en: 'The limit makes `lento` fail, and its error rises: the loop is cut short before it gets to `sur`. Cutting the wait is one half of the job; catching the error is the other.',
    },
  },
  readNext: {
    es: 'Ya cortas lo que tarda demasiado. Lo que tarda y no cambia, mejor no repetirlo.',
    en: 'You cut off what takes too long. What takes long and never changes does not need to be repeated.',
  },
  prefect: `@task(timeout_seconds=5)
def consulta(servidor):
    ...`,
  exercises: [
    {
      id: 'limite',
      task: {
        es: 'Que ninguna consulta tarde más de 10 segundos: `lento` termina en `TimedOut`, y las demás en `Completed` como siempre.',
        en: 'Make sure no query takes more than 10 seconds: `lento` ends `TimedOut`, the others `Completed` as before.',
      },
      hints: [
        {
          es: 'El límite es una opción de la tarea, como los reintentos.',
          en: 'The limit is an option of the task, like retries.',
        },
        {
          es: 'Las consultas normales tardan 2 segundos. `timeoutSeconds` debe ser más que eso, y 10 como máximo.',
          en: 'Normal queries take 2 seconds. `timeoutSeconds` must be more than that, and 10 at most.',
        },
      ],
      trials: [{ faults: [LATE] }],
      judge(run) {
        const runs = run.tasks('consulta');
        const slow = runs.find((one) => wasGiven(one, 'lento'));
        const quick = runs.filter((one) => one !== slow);
        if (!slow) {
          return finding(
            'not-asked',
            "Nadie consultó a 'lento': también hay que intentarlo.",
            "Nobody queried 'lento': it has to be tried too.",
          );
        }
        const took = Math.round(secondsOf(slow));
        if (took > 10) {
          return finding(
            'waited',
            `La consulta a 'lento' tardó ${took} s; se esperaban 10 como mucho.`,
            `The query to 'lento' took ${took} s; 10 at most were expected.`,
          );
        }
        if (!isIn(slow, 'TimedOut')) {
          return finding(
            'not-timed-out',
            `La consulta a 'lento' terminó en ${slow.state.name}; se esperaba TimedOut.`,
            `The query to 'lento' ended ${slow.state.name}; TimedOut was expected.`,
          );
        }
        const cut = quick.find((one) => !isIn(one, 'Completed'));
        if (cut) {
          return finding(
            'cut-good',
            `${cut.name} terminó en ${cut.state.name}, y solo necesitaba 2 segundos.`,
            `${cut.name} ended ${cut.state.name}, and it only needed 2 seconds.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'plan-b',
      task: {
        es: 'Si una consulta no responde, usa `respaldo` para ese servidor, y solo para ese. El reporte sale con tres líneas.',
        en: 'If a query does not answer, use `respaldo` for that server, and only for that one. The report should have three lines.',
      },
      hints: [
        {
          es: 'Un `TimedOut` llega al flujo como un error. Ya sabes atrapar uno.',
          en: 'A `TimedOut` reaches the flow as an error. You know how to catch one.',
        },
        {
          es: 'Dentro del `for`, la consulta en un `try`; en el `catch`, la llamada a `respaldo(servidor)`.',
          en: 'Inside the `for`, put the query in a `try`; in the `catch`, call `respaldo(servidor)`.',
        },
      ],
      // The second trial lets another server hang: a plan for 'lento' alone is not enough.
      trials: [
        { faults: [LATE] },
        { faults: [{ kind: 'hang', on: 'task', name: 'consulta', call: 0 }, LATE] },
      ],
      judge(run, { faults = [] }) {
        const silent = faults.length > 1 ? ['norte', 'lento'] : ['lento'];
        const [flow] = run.flows('reporte');
        const backups = run.tasks('respaldo');
        const missing = silent.find((name) => !backups.some((one) => wasGiven(one, name)));
        if (missing) {
          return finding(
            'no-backup',
            `'${missing}' no respondió, y respaldo no se ejecutó para él.`,
            `'${missing}' did not answer, and respaldo did not run for it.`,
          );
        }
        if (backups.length > silent.length) {
          return finding(
            'backup-always',
            `respaldo se ejecutó ${backups.length} veces, y solo hacía falta para: ${silent.join(', ')}.`,
            `respaldo ran ${backups.length} times; it was only needed for: ${silent.join(', ')}.`,
          );
        }
        if (!isIn(flow, 'Completed')) {
          return finding(
            'not-completed',
            `reporte terminó en ${flow?.state.name ?? 'nada'}; se esperaba Completed.`,
            `reporte ended ${flow?.state.name ?? 'nowhere'}; Completed was expected.`,
          );
        }
        const wanted = ['norte', 'lento', 'sur'].map((name) =>
          silent.includes(name) ? `datos de ayer de ${name}` : `datos de ${name}`,
        );
        if (!isSame(flow?.result, wanted)) {
          return finding(
            'wrong-lines',
            'El reporte no tiene las tres líneas esperadas, en su orden.',
            'The report does not have the three expected lines, in their order.',
          );
        }
        return undefined;
      },
    },
  ],
};
