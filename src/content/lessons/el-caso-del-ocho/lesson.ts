import { finding } from '$lib/checks/exercise';
import { isIn } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

const answer = (mark: number) => ({ answers: [String(mark)] });

function wantedFor(mark: number): string {
  if (mark >= 8) return 'Excelente';
  return mark >= 6 ? 'Aprobado' : 'Dios te bendiga';
}

export const lesson: Lesson = {
  title: { es: 'El caso del ocho', en: 'The case of the eight' },
  summary: {
    es: 'Bordes que se escapan entre dos ramas, y un flujo que revisa lo que recibe.',
    en: 'Borders that slip between two branches, and a flow that checks its input.',
  },
  minutes: 8,
  prediction: {
    question: {
      es: 'Si respondes `8`, ¿qué escribe?',
      en: 'If you answer `8`, what does it print?',
    },
    options: [
      { es: '`Excelente`', en: '`Excelente`' },
      { es: '`Aprobado`', en: '`Aprobado`' },
      { es: '`Dios te bendiga`', en: '`Dios te bendiga`' },
    ],
    right: 2,
    because: {
      es: '8 no es mayor que 8 ni menor que 8: ninguna de las dos ramas lo toma.',
      en: '8 is neither above 8 nor below 8: neither branch takes it.',
    },
  },
  readNext: {
    es: 'Un flujo que revisa lo que recibe puede fallar a propósito. ¿Quién decide en qué estado termina?',
    en: 'A flow that checks its input can fail on purpose. Who decides which state it ends in?',
  },
  related: [{ example: 'examen-con-nota' }],
  prefect: `@flow(log_prints=True)
def examen():
    nota = float(input("Cual fue tu nota del examen?\\n-> "))
    if not 0 <= nota <= 10:
        raise ValueError(f"La nota va de 0 a 10, y llegó un {nota}")
    print(evalua(nota))`,
  exercises: [
    {
      id: 'bordes',
      task: {
        es: 'Que `evalua` siga la regla del profesor también en los bordes: 6, 8 y lo que hay en medio.',
        en: 'Make `evalua` follow the teacher’s rule at the borders too: 6, 8 and everything in between.',
      },
      hints: [
        {
          es: 'Prueba el 8 y el 6. ¿Qué comparación debería tomarlos?',
          en: 'Try 8 and 6. Which comparison should catch them?',
        },
        {
          es: '«De 8 en adelante» incluye al 8: `>=` se lee «mayor o igual».',
          en: '“From 8 on” includes 8: `>=` means “greater than or equal to”.',
        },
      ],
      trials: [8, 6, 9, 7, 5.9, 7.9, 10, 0].map(answer),
      judge(run, { answers = [] }) {
        const mark = Number(answers[0]);
        const [evaluated] = run.tasks('evalua');
        if (!evaluated) {
          return finding(
            'not-evaluated',
            `Con un ${mark}, la tarea evalua no se ejecutó.`,
            `With ${mark}, the task evalua did not run.`,
          );
        }
        if (evaluated.result !== wantedFor(mark)) {
          const said = typeof evaluated.result === 'string' ? evaluated.result : '—';
          return finding(
            `wrong-${mark}`,
            `Con un ${mark}, evalua devolvió «${said}». La regla dice otra cosa.`,
            `With ${mark}, evalua returned “${said}”. The rule says otherwise.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'imposible',
      task: {
        es: 'Si la nota es imposible (menos de 0 o más de 10), el flujo termina en `Failed` y `evalua` no llega a ejecutarse.',
        en: 'If the mark is impossible (below 0 or above 10), the flow ends `Failed` and `evalua` never runs.',
      },
      hints: [
        {
          es: 'La revisión va en el flujo, entre la pregunta y la llamada a `evalua`.',
          en: 'The check goes in the flow, between the question and the call to `evalua`.',
        },
        {
          es: '`if (nota < 0 || nota > 10) throw new Error(...)`. `||` se lee «o».',
          en: '`if (nota < 0 || nota > 10) throw new Error(...)`. `||` means “or”.',
        },
      ],
      trials: [11, -1, 10, 0].map(answer),
      judge(run, { answers = [] }) {
        const mark = Number(answers[0]);
        const [flow] = run.flows('examen');
        if (mark >= 0 && mark <= 10) {
          return isIn(flow, 'Completed')
            ? undefined
            : finding(
                'refused-good',
                `Un ${mark} es una nota posible, y el flujo no terminó en Completed.`,
                `${mark} is a possible mark, and the flow did not end Completed.`,
              );
        }
        if (!isIn(flow, 'Failed')) {
          return finding(
            'accepted',
            `Con un ${mark} el flujo terminó en ${flow?.state.name ?? 'nada'}; se esperaba Failed.`,
            `With ${mark} the flow ended ${flow?.state.name ?? 'nowhere'}; Failed was expected.`,
          );
        }
        if (run.tasks('evalua').length > 0) {
          return finding(
            'too-late',
            `Con un ${mark} el flujo falló, pero antes evaluó la nota imposible.`,
            `With ${mark} the flow failed, but it evaluated the impossible mark first.`,
          );
        }
        return undefined;
      },
    },
  ],
};
