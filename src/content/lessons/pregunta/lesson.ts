import { finding } from '$lib/checks/exercise';
import type { Lesson } from '../../lesson';

export const lesson: Lesson = {
  title: { es: 'Pregunta', en: 'Ask' },
  summary: {
    es: 'Preguntarle a una persona, y qué hace de verdad await.',
    en: 'Asking a person, and what await really does.',
  },
  minutes: 7,
  prediction: {
    question: {
      es: 'Falta un `await`. Si respondes «Ana», ¿qué escribe el programa?',
      en: 'An `await` is missing. If you answer “Ana”, what does the program print?',
    },
    options: [
      { es: '`Hola, Ana`', en: '`Hola, Ana`' },
      {
        es: '`Hola,` y una promesa, antes de que respondas',
        en: '`Hola,` and a promise, before you answer',
      },
      { es: 'Nada: el flujo falla', en: 'Nothing: the flow fails' },
    ],
    right: 1,
    because: {
      es: 'Nadie esperó a la tarea: el saludo salió con la promesa, mientras la pregunta seguía abierta.',
      en: 'Nothing waited for the task: the greeting went out with the promise while the question was still open.',
    },
  },
  readNext: {
    es: 'Ya sabes esperar una respuesta. ¿Y si el programa pregunta más veces de las que crees?',
    en: 'You know how to wait for an answer. What if the program asks more times than you think?',
  },
  prefect: `from prefect import flow, task

@task
def pregunta():
    return input("¿Cómo te llamas? ")

@flow(log_prints=True)
def charla():
    # Python espera sin await: la función es síncrona.
    print("Hola,", pregunta())`,
  exercises: [
    {
      id: 'espera',
      task: {
        es: 'Haz que el flujo salude con la respuesta: si alguien responde «Ana», `Hola, Ana`.',
        en: 'Make the flow greet people with their answer: if someone answers “Ana”, `Hola, Ana`.',
      },
      hints: [
        {
          es: 'Compara la línea que llama a `input` con la que llama a `pregunta`. A una le falta algo.',
          en: 'Compare the line that calls `input` with the one that calls `pregunta`. One of them is missing something.',
        },
        {
          es: 'Escribe `await` justo antes de `pregunta()`.',
          en: 'Write `await` right before `pregunta()`.',
        },
      ],
      trials: [{ answers: ['Ana', '20'] }, { answers: ['Tupac', '41'] }],
      judge(run, { answers = [] }) {
        const [name = ''] = answers;
        const [asked] = run.tasks('pregunta');
        if (!asked) {
          return finding(
            'no-question',
            'La tarea pregunta no se ejecutó.',
            'The task pregunta has not run.',
          );
        }
        if (asked.result !== name) {
          return finding(
            'lost-answer',
            `La persona respondió «${name}», pero la tarea pregunta no devolvió esa respuesta.`,
            `The person answered “${name}”, but the task pregunta did not return that answer.`,
          );
        }
        if (run.prints.some((text) => /promise/i.test(text))) {
          return finding(
            'promise',
            'El saludo salió con una promesa, antes de la respuesta.',
            'The greeting went out with a promise, before the answer.',
          );
        }
        if (!run.prints.some((text) => text.includes(name))) {
          return finding(
            'no-greeting',
            `La persona respondió «${name}» y ningún saludo lo dice.`,
            `The person answered “${name}”, and no greeting says so.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'edad',
      task: {
        es: 'Agrega una tarea `edad` que pregunte cuántos años tiene y devuelva un **número**. Después escribe cuántos va a tener el próximo año.',
        en: 'Add a task `edad` that asks for the age and returns a **number**. Then print how old that person will be next year.',
      },
      hints: [
        {
          es: 'Para pedir un número está `input.number(...)`. También lleva `await`.',
          en: 'To ask for a number, use `input.number(...)`. It needs `await` too.',
        },
        {
          es: 'En el flujo: `const tiene = await edad();` y luego escribe `tiene + 1`.',
          en: 'In the flow: `const tiene = await edad();`, and then print `tiene + 1`.',
        },
      ],
      trials: [{ answers: ['Ana', '20'] }, { answers: ['Tupac', '41'] }],
      judge(run, { answers = [] }) {
        const years = Number(answers[1]);
        const [asked] = run.tasks('edad');
        if (!asked) {
          return finding('no-age', 'La tarea edad no se ejecutó.', 'The task edad has not run.');
        }
        if (typeof asked.result === 'string') {
          return finding(
            'text',
            `La tarea edad devolvió el texto '${asked.result}', y se esperaba un número.`,
            `The task edad returned the text '${asked.result}'; a number was expected.`,
          );
        }
        if (asked.result !== years) {
          return finding(
            'wrong-age',
            `La persona respondió ${years}, pero la tarea edad no devolvió ese número.`,
            `The person answered ${years}, but the task edad did not return that number.`,
          );
        }
        if (!run.prints.some((text) => text.includes(String(years + 1)))) {
          return finding(
            'no-next-year',
            `Con ${years} años, nada de lo que se escribió dice los que va a tener el próximo año.`,
            `At ${years}, nothing that was printed says how old that person will be next year.`,
          );
        }
        return undefined;
      },
    },
  ],
};
