import type { ErrorText } from '../error-text';

/** Questions, pauses and files. */
export const QUESTION_ERRORS = {
  'input-cancelled': {
    title: { es: 'La pregunta se cerró sin respuesta', en: 'The question was closed unanswered' },
    shown: 'InputCancelled: The question was closed without an answer',
    means: {
      es: 'El programa preguntó y alguien cerró el cuadro con Cancelar o Escape. Es una decisión, no una avería.',
      en: 'The program asked and someone closed the dialog with Cancel or Escape. It is a decision, not a malfunction.',
    },
    why: {
      es: '`input` promete un texto. Sin respuesta no puede cumplir, así que lanza este error.',
      en: '`input` promises a text. With no answer it cannot keep that promise, so it throws this error.',
    },
    program: `import { flow, input } from 'flujo';

await flow(async function saluda() {
  const nombre = await input('¿Cómo te llamas? ');
  console.log('Hola,', nombre);
})();`,
    answers: [null],
    mend: {
      es: 'Si el programa puede seguir sin la respuesta, atrapa este error y solo este.',
      en: 'If the program can continue without the answer, catch this error and only this one.',
    },
    mended: `import { flow, input, InputCancelled } from 'flujo';

await flow(async function saluda() {
  const nombre = await input('¿Cómo te llamas? ').catch((error: unknown) => {
    if (error instanceof InputCancelled) return 'quien seas';
    throw error;
  });
  console.log('Hola,', nombre);
})();`,
    terms: [],
  },
  'input-timeout': {
    title: { es: 'Nadie respondió a tiempo', en: 'Nobody answered in time' },
    shown: 'InputTimeout: The question was not answered within 10 second(s)',
    means: {
      es: 'La pregunta tenía `timeoutSeconds` y pasaron sin respuesta. El cuadro se cierra y el programa sigue con este error.',
      en: 'The question had a `timeoutSeconds` and that time passed without an answer. The dialog closes and the program continues with this error.',
    },
    why: {
      es: 'La persona no estaba. Un programa que espera para siempre tampoco sirve de mucho.',
      en: 'Nobody was there. But a program that waits forever is not much use either.',
    },
    case: {
      es: "`await input('¿Confirmas? ', { timeoutSeconds: 10 })`, y te levantas por un café.",
      en: "`await input('¿Confirmas? ', { timeoutSeconds: 10 })`, and you get up for a coffee.",
    },
    mend: {
      es: 'Da más tiempo, o decide qué hacer sin respuesta con `try` y `catch (error)` y `error instanceof InputTimeout`.',
      en: 'Allow more time, or decide what to do when there is no answer with `try`, `catch (error)` and `error instanceof InputTimeout`.',
    },
    terms: ['time-limit'],
  },
  'wrong-answer': {
    title: {
      es: 'La respuesta no es de la clase pedida',
      en: 'The answer is not the kind that was asked for',
    },
    shown: "WrongAnswer: The question 'Nota: ' was answered 'ocho', which is not a number",
    means: {
      es: 'Una pregunta de número, de opción o de sí o no recibió otra cosa. El cuadro no deja escribirla, así que llegó de otro lado.',
      en: 'A question that expects a number, a choice, or a yes or no got something else. The dialog would not let you enter it, so it came from somewhere else.',
    },
    why: {
      es: 'El programa corre con respuestas guardadas (de un enlace o de una ejecución anterior) y la pregunta cambió desde entonces.',
      en: 'The program is running with saved answers (from a link or an earlier run) and the question has changed since then.',
    },
    program: `import { flow, input } from 'flujo';

await flow(async function nota() {
  console.log(await input.number('Nota: '));
})();`,
    answers: ['ocho'],
    mend: {
      es: 'Ejecuta sin esas respuestas y contesta tú. Si las respuestas vienen de un enlace, pide uno nuevo.',
      en: 'Run it without those answers and give your own. If they come from a link, ask for a new one.',
    },
    terms: [],
  },
  'pause-timeout': {
    title: { es: 'Nadie reanudó el flujo a tiempo', en: 'Nobody resumed the flow in time' },
    shown: 'PauseTimeout: The flow run was paused and not resumed within 60 second(s)',
    means: {
      es: 'El flujo se puso en pausa con un límite, y el límite llegó antes que la persona.',
      en: 'The flow was paused with a time limit, and time ran out before anyone came.',
    },
    why: {
      es: 'Sin `timeoutSeconds`, una pausa espera una hora. Después se da por abandonada.',
      en: 'Without `timeoutSeconds`, a pause waits an hour. After that it counts as abandoned.',
    },
    case: {
      es: '`await pauseFlowRun({ timeoutSeconds: 60 })`, y nadie pulsa Reanudar en un minuto.',
      en: '`await pauseFlowRun({ timeoutSeconds: 60 })`, and nobody presses Resume within a minute.',
    },
    mend: {
      es: 'Para esperas de horas o días usa `suspendFlowRun`: libera el navegador y el flujo sigue otro día, desde su página.',
      en: 'For waits of hours or days use `suspendFlowRun`: it frees the browser, and the flow continues another day, from its page.',
    },
    terms: ['pause', 'suspend'],
  },
  'cannot-pause': {
    title: { es: 'Aquí no hay flujo que pausar', en: 'There is no flow to pause here' },
    shown: 'CannotPause: ...',
    means: {
      es: 'Se pidió una pausa donde no corre un flujo, o desde dentro de una tarea.',
      en: 'The program asked for a pause where no flow is running, or from inside a task.',
    },
    why: {
      es: 'Se pausa el flujo entero, no un paso suelto. Por eso solo puede pedirlo el cuerpo del flujo.',
      en: 'A pause stops the whole flow, not a single step. That is why only the flow’s own body can ask for it.',
    },
    program: `import { pauseFlowRun } from 'flujo';

await pauseFlowRun();`,
    mend: {
      es: 'Llama a `pauseFlowRun` en la función del flujo, entre una tarea y la siguiente.',
      en: 'Call `pauseFlowRun` in the flow’s function, between one task and the next.',
    },
    mended: `import { flow, pauseFlowRun } from 'flujo';

await flow(async function revision() {
  await pauseFlowRun();
  console.log('Seguimos');
})();`,
    terms: ['pause'],
  },
  'missing-file': {
    title: { es: 'No hay un archivo con ese nombre', en: 'There is no file with that name' },
    shown: "MissingFile: There is no file 'Notas.csv'; there is 'main.ts', 'notas.csv'",
    means: {
      es: 'El programa lee o importa un archivo que no está entre sus pestañas. El mensaje dice cuáles hay.',
      en: 'The program reads or imports a file that is not among its tabs. The message lists the ones there are.',
    },
    why: {
      es: 'Mayúsculas y tildes cuentan. Y los archivos de tu computadora no están aquí: solo los del programa.',
      en: 'Capitals and accents count. And the files on your computer are not here: only the program’s own.',
    },
    program: `import { files, flow } from 'flujo';

await flow(async function lee() {
  console.log(await files.readCsv('Notas.csv'));
})();`,
    mend: {
      es: 'Crea el archivo con + junto a las pestañas y pega ahí sus datos, o corrige el nombre.',
      en: 'Create the file with +, next to the tabs, and paste its data there, or fix the name.',
    },
    terms: [],
  },
  'unreadable-file': {
    title: {
      es: 'El archivo no es lo que se leyó',
      en: 'The file is not in the format it was read as',
    },
    shown: "UnreadableFile: The file 'precios.json' is no JSON: ...",
    means: {
      es: 'El archivo está, pero no tiene la forma pedida: `readJson` encontró algo que no es JSON.',
      en: 'The file is there, but not in the expected format: `readJson` found something that is not JSON.',
    },
    why: {
      es: 'En JSON las claves van entre comillas dobles, no hay comentarios y la última coma sobra.',
      en: 'In JSON, keys go in double quotes, comments are not allowed, and neither is a trailing comma.',
    },
    program: `import { files, flow } from 'flujo';

await flow(async function lee() {
  await files.writeText('precios.json', "{ pan: 0.5, }");
  console.log(await files.readJson('precios.json'));
})();`,
    mend: {
      es: 'Abre el archivo y corrige el lugar que dice el mensaje: `{ "pan": 0.5 }`. Si es una tabla, léelo con `readCsv`; si es texto, con `readText`.',
      en: 'Open the file and fix the place that the message points to: `{ "pan": 0.5 }`. If it is a table, read it with `readCsv`; if it is text, with `readText`.',
    },
    terms: [],
  },
} satisfies Readonly<Record<string, ErrorText>>;
