import { finding } from '$lib/checks/exercise';
import { isIn, isSame, secondsOf, wasGiven } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

const MONTHS = ['enero', 'febrero', 'marzo'];

export const lesson: Lesson = {
  title: { es: 'A la vez', en: 'At the same time' },
  summary: {
    es: 'submit, futuros y map: empezar todo junto y juntar los resultados en orden.',
    en: 'submit, futures and map: starting everything together, collecting it in order.',
  },
  minutes: 9,
  clock: 'fast',
  prediction: {
    question: {
      es: 'Enero tarda 30 s, febrero 10 y marzo 20. Si empiezan a la vez, ¿cuánto tarda todo?',
      en: 'January takes 30 s, February 10 and March 20. If they start together, how long does it all take?',
    },
    options: [
      { es: '60 s', en: '60 s' },
      { es: '30 s', en: '30 s' },
      { es: '20 s', en: '20 s' },
    ],
    right: 1,
    because: {
      es: 'Todo tarda lo que tarda el más lento: mientras enero trabaja, los otros dos ya terminaron.',
      en: 'It all takes as long as the slowest one: while January is working, the other two have already finished.',
    },
  },
  readNext: {
    es: 'Con muchas tareas a la vez nadie puede mirarlas todas: que avisen ellas.',
    en: 'With many tasks at once, nobody can watch them all: have them tell you.',
  },
  related: [{ example: 'contar-palabras' }],
  prefect: `@flow(log_prints=True)
def trimestre():
    futuros = descarga.map(["enero", "febrero", "marzo"])
    dias = futuros.result()
    print(dias)
    return dias`,
  exercises: [
    {
      id: 'juntas',
      task: {
        es: 'Que las tres descargas empiecen a la vez: todo en 30 segundos.',
        en: 'Make the three downloads start together: everything in 30 seconds.',
      },
      hints: [
        {
          es: 'Pide los tres meses primero, con `submit` o con `map`; retira los resultados después.',
          en: 'First order the three months, with `submit` or `map`; then collect the results.',
        },
        {
          es: '`const futuros = descarga.map([...]);` y en la línea siguiente `await futuros.result()`.',
          en: '`const futuros = descarga.map([...]);`, and on the next line `await futuros.result()`.',
        },
      ],
      trials: [{}],
      judge(run) {
        const runs = run.tasks('descarga');
        const missing = MONTHS.find((month) => !runs.some((one) => wasGiven(one, month)));
        if (missing) {
          return finding('missing', `Nadie descargó ${missing}.`, `Nobody downloaded ${missing}.`);
        }
        const bad = runs.find((one) => !isIn(one, 'Completed'));
        if (bad) {
          return finding(
            'not-completed',
            `${bad.name} terminó en ${bad.state.name}.`,
            `${bad.name} ended ${bad.state.name}.`,
          );
        }
        if (runs.some((one) => secondsOf(one) < 10)) {
          return finding(
            'no-work',
            'Una descarga terminó antes de tiempo: cada mes debe tardar lo que tardaba.',
            'A download ended too soon: each month should take as long as it did.',
          );
        }
        const [flow] = run.flows('trimestre');
        const took = flow ? Math.round(secondsOf(flow)) : 0;
        if (took > 31) {
          return finding(
            'one-by-one',
            `trimestre tardó ${took} s: alguna descarga esperó a que terminara otra.`,
            `trimestre took ${took} s: some download waited for another to end.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'orden',
      task: {
        es: 'El flujo devuelve los días **en el orden de los meses**, aunque febrero llegue primero.',
        en: 'The flow returns the days **in the order of the months**, even though February arrives first.',
      },
      hints: [
        {
          es: 'Un futuro no es un resultado: hay que retirarlo con `await ... .result()`.',
          en: 'A future is not a result: you have to collect it with `await ... .result()`.',
        },
        {
          es: '`map(...).result()` ya respeta el orden de la lista. Con `submit`, retira los futuros en el orden en que los pediste.',
          en: '`map(...).result()` keeps the order of the list. With `submit`, collect the futures in the order you created them.',
        },
      ],
      trials: [{}],
      judge(run) {
        const [flow] = run.flows('trimestre');
        const started = run.tasks('descarga').map(({ startedAt = 0 }) => startedAt);
        if (Math.max(...started) - Math.min(...started) > 1000) {
          return finding(
            'not-together',
            'Las descargas todavía no empiezan a la vez: así el orden sale solo.',
            'The downloads do not start together yet: then the order comes by itself.',
          );
        }
        if (flow?.result === undefined) {
          return finding(
            'nothing-returned',
            'trimestre no devolvió la lista de días.',
            'trimestre did not return the list of days.',
          );
        }
        if (!isSame(flow.result, [31, 28, 31])) {
          return finding(
            'order',
            `trimestre devolvió ${JSON.stringify(flow.result)}, que no son los días de enero, febrero y marzo en ese orden.`,
            `trimestre returned ${JSON.stringify(flow.result)}, which are not the days of January, February and March in that order.`,
          );
        }
        return undefined;
      },
    },
  ],
};
