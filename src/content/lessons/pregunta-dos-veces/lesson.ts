import { finding } from '$lib/checks/exercise';
import { isIn } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

const ANSWERS = ['y', 'n', 'quizás'].map((answer) => ({ answers: [answer, answer, answer] }));
const PHRASES = ['Vas a aprobar', 'Vas a reprobar', 'Dios te bendiga'];
const PHRASE_OF: Readonly<Record<string, string>> = { y: 'Vas a aprobar', n: 'Vas a reprobar' };

export const lesson: Lesson = {
  title: { es: '¿Por qué pregunta dos veces?', en: 'Why does it ask twice?' },
  summary: {
    es: 'Cada llamada es una ejecución nueva: una tarea es trabajo, no una variable.',
    en: 'Each call is a new run: a task is work, not a variable.',
  },
  minutes: 6,
  prediction: {
    question: {
      es: 'Si respondes `n` a todo, ¿cuántas veces pregunta?',
      en: 'If you answer `n` to everything, how many times does it ask?',
    },
    options: [
      { es: 'Una vez', en: 'Once' },
      { es: 'Dos veces', en: 'Twice' },
      { es: 'Hasta que respondas `y`', en: 'Until you answer `y`' },
    ],
    right: 1,
    because: {
      es: 'El `if` llama a la tarea, y el `else if` la vuelve a llamar: `tarea1-0` y `tarea1-1`.',
      en: 'The `if` calls the task, and the `else if` calls it again: `tarea1-0` and `tarea1-1`.',
    },
  },
  readNext: {
    es: 'Guardaste el resultado de una tarea. Un flujo también puede entregarle el suyo a otro.',
    en: 'You kept the result of a task. A flow can also hand its result to another flow.',
  },
  related: [{ example: 'examen' }],
  prefect: `@flow(log_prints=True)
def flujo1():
    respuesta = tarea1()  # una sola ejecución
    if respuesta == "y":
        print("Vas a aprobar")
    elif respuesta == "n":
        print("Vas a reprobar")
    else:
        print("Dios te bendiga")`,
  exercises: [
    {
      id: 'una-vez',
      task: {
        es: 'Pregunta **una sola vez**, sea cual sea la respuesta: `y`, `n` u otra.',
        en: 'Ask **only once**, whatever the answer: `y`, `n` or anything else.',
      },
      hints: [
        {
          es: 'Cuenta cuántas veces aparece `tarea1()` dentro de `flujo1`.',
          en: 'Count how many times `tarea1()` appears inside `flujo1`.',
        },
        {
          es: 'Llama a la tarea antes del `if`, guarda lo que devuelve y compara eso en cada rama.',
          en: 'Call the task before the `if`, keep what it returns, and compare that in each branch.',
        },
      ],
      trials: ANSWERS,
      judge(run, { answers = [] }) {
        const [answer = ''] = answers;
        const { length } = run.tasks('tarea1');
        if (length === 0) {
          return finding(
            'no-task',
            'La tarea tarea1 no se ejecutó: la pregunta debe seguir siendo su trabajo.',
            'The task tarea1 did not run: asking should remain its work.',
          );
        }
        if (length > 1 || run.asked > 1) {
          return finding(
            'asked-twice',
            `Con la respuesta «${answer}» preguntó ${Math.max(length, run.asked)} veces; se esperaba una.`,
            `With the answer “${answer}” it asked ${Math.max(length, run.asked)} times; once was expected.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'ramas',
      task: {
        es: 'Cada respuesta llega a su rama: `y` aprueba, `n` reprueba, cualquier otra recibe la bendición. El flujo termina en `Completed`.',
        en: 'Each answer reaches its branch: `y` passes, `n` fails, anything else gets the blessing. The flow ends `Completed`.',
      },
      hints: [
        {
          es: 'Lo que comparas debe ser la respuesta, no la tarea ni una promesa.',
          en: 'What you compare has to be the answer, not the task or a promise.',
        },
        {
          es: 'Revisa que haya un `await` donde llamas a la tarea, y que el último `else` siga ahí.',
          en: 'Make sure there is an `await` where you call the task, and that the last `else` is still there.',
        },
      ],
      trials: ANSWERS,
      judge(run, { answers = [] }) {
        const [answer = ''] = answers;
        const wanted = PHRASE_OF[answer] ?? 'Dios te bendiga';
        const said = run.prints.filter((text) => PHRASES.includes(text));
        if (said.length === 0) {
          return finding(
            'no-branch',
            `Con «${answer}» el flujo no llegó a ninguna de sus tres frases.`,
            `With “${answer}” the flow reached none of its three sentences.`,
          );
        }
        if (said.length > 1 || said[0] !== wanted) {
          return finding(
            'wrong-branch',
            `Con «${answer}» el flujo dijo: ${said.join(', ')}.`,
            `With “${answer}” the flow said: ${said.join(', ')}.`,
          );
        }
        const [flow] = run.flows('flujo1');
        if (!isIn(flow, 'Completed')) {
          return finding(
            'not-completed',
            `Con «${answer}» flujo1 no terminó en Completed.`,
            `With “${answer}” flujo1 did not end Completed.`,
          );
        }
        return undefined;
      },
    },
  ],
};
