import type { LessonSample } from '../../lesson-sample';

const KEPT =
  "const nota = Number(await input('Cual fue tu nota del examen?\\n-> '));\n  return nota;";

export const samples: readonly LessonSample[] = [
  {
    name: 'returns at once',
    of: 'solution',
    edits: [[KEPT, "return Number(await input('Cual fue tu nota del examen?\\n-> '));"]],
  },
  {
    name: 'asks for a number',
    of: 'solution',
    edits: [[KEPT, "return await input.number('Cual fue tu nota?');"]],
  },
  {
    name: 'reads the number with parseFloat',
    of: 'solution',
    edits: [["Number(await input('Cual", "parseFloat(await input('Cual"]],
  },
  {
    name: 'returns the text',
    of: 'solution',
    edits: [
      ["Number(await input('Cual fue tu nota del examen?\\n-> '))", "(await input('Cual')) as any"],
    ],
    fails: { devuelve: 'text', entrega: 'text' },
  },
  {
    name: 'returns nothing from flujo1',
    of: 'solution',
    edits: [["-> '));\n  return nota;", "-> '));"]],
    fails: { devuelve: 'nothing-returned' },
  },
  {
    name: 'returns the same mark to everyone',
    of: 'solution',
    edits: [["-> '));\n  return nota;", "-> '));\n  return 9;"]],
    fails: { devuelve: 'wrong-mark' },
  },
  {
    name: 'calls flujo1 before flujo2, not from it',
    of: 'solution',
    edits: [
      ['const nota = await flujo1();', ''],
      ['const flujo2', 'const nota = await flujo1();\nconst flujo2'],
    ],
    fails: { devuelve: 'no-subflow' },
  },
  {
    name: 'calls flujo1 once more for the result',
    of: 'solution',
    edits: [['nota);\n  }\n  return nota;', 'nota);\n  }\n  return await flujo1();']],
    fails: { devuelve: 'twice' },
  },
];
