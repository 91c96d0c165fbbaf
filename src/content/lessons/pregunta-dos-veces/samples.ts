import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'decides with a switch',
    of: 'solution',
    edits: [
      [
        `  if (respuesta === 'y') {
    console.log('Vas a aprobar');
  } else if (respuesta === 'n') {
    console.log('Vas a reprobar');
  } else {
    console.log('Dios te bendiga');
  }
`,
        `  switch (respuesta) {
    case 'y': console.log('Vas a aprobar'); break;
    case 'n': console.log('Vas a reprobar'); break;
    default: console.log('Dios te bendiga');
  }
`,
      ],
    ],
  },
  {
    name: 'looks the sentence up in a table',
    of: 'solution',
    edits: [
      [
        `  if (respuesta === 'y') {
    console.log('Vas a aprobar');
  } else if (respuesta === 'n') {
    console.log('Vas a reprobar');
  } else {
    console.log('Dios te bendiga');
  }
`,
        `  const frases: Record<string, string> = { y: 'Vas a aprobar', n: 'Vas a reprobar' };
  console.log(frases[respuesta] ?? 'Dios te bendiga');
`,
      ],
    ],
  },
  {
    name: 'keeps the answer, and asks again all the same',
    of: 'solution',
    edits: [["else if (respuesta === 'n')", "else if ((await tarea1()) === 'n')"]],
    fails: { 'una-vez': 'asked-twice' },
  },
  {
    name: 'asks in the flow and has no task any more',
    of: 'solution',
    edits: [['await tarea1()', "await input('Estudiaste?')"]],
    fails: { 'una-vez': 'no-task' },
  },
  {
    name: 'keeps the promise instead of the answer',
    of: 'solution',
    edits: [['await tarea1()', 'tarea1() as unknown as string']],
    fails: { ramas: 'wrong-branch' },
  },
  {
    name: 'lost the last branch',
    of: 'solution',
    edits: [[" else {\n    console.log('Dios te bendiga');\n  }", '']],
    fails: { ramas: 'no-branch' },
  },
  {
    name: 'prints every sentence',
    of: 'solution',
    edits: [
      [
        'await flujo1();',
        "console.log('Vas a aprobar');\nconsole.log('Vas a reprobar');\nawait flujo1();",
      ],
    ],
    fails: { ramas: 'wrong-branch' },
  },
];
