import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'makes a number of the text itself',
    of: 'solution',
    edits: [
      [
        "await input.number('¿Cuántos años tienes? ')",
        "Number(await input('¿Cuántos años tienes? '))",
      ],
    ],
  },
  {
    name: 'awaits inside the print, with words of its own',
    of: 'solution',
    edits: [
      [
        "const nombre = await pregunta();\n  console.log('Hola,', nombre);",
        'console.log(`¡Buenas, ${await pregunta()}!`);',
      ],
      ["'El próximo año vas a tener', tiene + 1", '`Pronto: ${1 + tiene}`'],
    ],
  },
  {
    name: 'still forgets await',
    of: 'solution',
    edits: [['await pregunta()', 'pregunta()']],
    fails: { espera: 'promise' },
  },
  {
    name: 'waits, and greets someone else',
    of: 'solution',
    edits: [["'Hola,', nombre", "'Hola, Ana'"]],
    fails: { espera: 'no-greeting' },
  },
  {
    name: 'the task returns nothing',
    of: 'solution',
    edits: [['  return nombre;\n', '']],
    fails: { espera: 'lost-answer' },
  },
  {
    name: 'asks for the age as a text',
    of: 'solution',
    edits: [['input.number', 'input']],
    fails: { edad: 'text' },
  },
  {
    name: 'prints the age of today',
    of: 'solution',
    edits: [['tiene + 1', 'tiene']],
    fails: { edad: 'no-next-year' },
  },
  {
    name: 'asks in the flow, without the task',
    of: 'solution',
    edits: [['await edad()', "await input.number('¿Cuántos años tienes? ')"]],
    fails: { edad: 'no-age' },
  },
];
