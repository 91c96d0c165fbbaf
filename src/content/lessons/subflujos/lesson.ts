import { finding, type Finding, type Trial } from '$lib/checks/exercise';
import type { ObservedRun } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

const TRIALS = [{ answers: ['y', '9'] }, { answers: ['n', '7'] }, { answers: ['y', '4'] }];

/** What is wrong with what the flow returned, if anything. */
function wrongResult(run: ObservedRun, name: string, { answers = [] }: Trial): Finding | undefined {
  const mark = Number(answers[1]);
  const result = run.flows(name)[0]?.result;
  if (result === undefined || result === null) {
    return finding(
      'nothing-returned',
      `La persona respondió ${mark}, pero ${name} no devolvió nada.`,
      `The person answered ${mark}, but ${name} returned nothing.`,
    );
  }
  if (typeof result === 'string') {
    return finding(
      'text',
      `${name} devolvió el texto '${result}', y se esperaba el número ${mark}.`,
      `${name} returned the text '${result}'; the number ${mark} was expected.`,
    );
  }
  if (result !== mark) {
    return finding(
      'wrong-mark',
      `La persona respondió ${mark}, pero ${name} devolvió otra cosa.`,
      `The person answered ${mark}, but ${name} returned something else.`,
    );
  }
  return undefined;
}

export const lesson: Lesson = {
  title: { es: 'Un flujo da flujo a otro', en: 'A flow gives flow to another' },
  summary: {
    es: 'Subflujos, valores que se devuelven, y lo que pasa cuando no se devuelve nada.',
    en: 'Subflows, returned values, and what happens when nothing is returned.',
  },
  minutes: 7,
  prediction: {
    question: {
      es: 'Si respondes `y` y después `9`, ¿qué dice `flujo2`?',
      en: 'If you answer `y` and then `9`, what does `flujo2` say?',
    },
    options: [
      { es: '`Excelente obtuviste un 9`', en: '`Excelente obtuviste un 9`' },
      { es: '`Al menos no reprobaste…`', en: '`Al menos no reprobaste…`' },
      {
        es: '`Dios te bendiga x2, tu nota es undefined`',
        en: '`Dios te bendiga x2, tu nota es undefined`',
      },
    ],
    right: 2,
    because: {
      es: '`flujo1` preguntó la nota, pero no la devolvió. Con `undefined` ninguna comparación es cierta, y queda el último `else`.',
      en: '`flujo1` asked for the mark but did not return it. With `undefined`, no comparison is true, so only the last `else` is left.',
    },
  },
  readNext: {
    es: 'La nota ya llega. Falta que cada nota caiga en la rama que le toca.',
    en: 'The mark arrives now. Next, each mark has to take the branch it belongs to.',
  },
  related: [{ example: 'examen-con-nota' }],
  prefect: `@flow
def flujo1():
    ...
    return float(input("Cual fue tu nota del examen?\\n-> "))

@flow(log_prints=True)
def flujo2():
    nota = flujo1()  # un subflujo
    ...
    return nota`,
  exercises: [
    {
      id: 'devuelve',
      task: {
        es: '`flujo1` devuelve la nota como **número**, y `flujo2` la recibe de su subflujo.',
        en: '`flujo1` returns the mark as a **number**, and `flujo2` gets it from its subflow run.',
      },
      hints: [
        {
          es: '¿Qué hay al final de `flujo1`? ¿Y al final de `tarea1`? Compáralos.',
          en: 'What is at the end of `flujo1`? And at the end of `tarea1`? Compare them.',
        },
        {
          es: '`input` da un texto. `Number(...)` lo vuelve número, y `return` lo entrega.',
          en: '`input` gives you text. `Number(...)` turns it into a number, and `return` gives it back.',
        },
      ],
      trials: TRIALS,
      judge(run, trial) {
        const [sub] = run.flows('flujo1');
        if (!sub || run.parentOf(sub)?.flowName !== 'flujo2') {
          return finding(
            'no-subflow',
            'flujo1 no se ejecutó como subflujo de flujo2.',
            'flujo1 did not run as a subflow of flujo2.',
          );
        }
        if (run.flows('flujo1').length > 1) {
          return finding(
            'twice',
            'flujo1 se ejecutó más de una vez: volvió a preguntar todo.',
            'flujo1 ran more than once: it asked everything again.',
          );
        }
        return wrongResult(run, 'flujo1', trial);
      },
    },
    {
      id: 'entrega',
      task: {
        es: 'Que `flujo2` también devuelva la nota: así queda como **resultado** de toda la ejecución.',
        en: 'Make `flujo2` return the mark too: it becomes the **result** of the whole run.',
      },
      hints: [
        {
          es: 'Lo que vale para `flujo1` vale para `flujo2`: sin `return` no hay resultado.',
          en: 'The same goes for `flujo2` as for `flujo1`: without `return` there is no result.',
        },
        {
          es: 'Escribe `return nota;` al final, después de las ramas, para que valga en las tres.',
          en: 'Write `return nota;` at the end, after the branches, so that it covers all three.',
        },
      ],
      trials: TRIALS,
      judge: (run, trial) => wrongResult(run, 'flujo2', trial),
    },
  ],
};
