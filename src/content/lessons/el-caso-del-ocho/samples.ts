import type { LessonSample } from '../../lesson-sample';

const CHECK = `  if (nota < 0 || nota > 10) {
    throw new Error(\`La nota va de 0 a 10, y llegó un \${nota}\`);
  }
`;

export const samples: readonly LessonSample[] = [
  {
    name: 'asks from the bottom up',
    of: 'solution',
    edits: [
      ["if (nota >= 8) {\n    return 'Excelente'", "if (nota < 6) {\n    return 'Dios te bendiga'"],
      ['} else if (nota >= 6) {\n', '} else if (nota < 8) {\n'],
      ["  } else {\n    return 'Dios te bendiga'", "  } else {\n    return 'Excelente'"],
    ],
  },
  {
    name: 'checks in a task of its own',
    of: 'solution',
    edits: [
      [CHECK, '  await revisa(nota);\n'],
      [
        'const examen = ',
        "const revisa = task(async function revisa(nota: number) {\n  if (!(nota >= 0 && nota <= 10)) throw new Error('imposible');\n});\n\nconst examen = ",
      ],
    ],
  },
  {
    name: 'mends the eight and forgets the six',
    of: 'solution',
    edits: [['else if (nota >= 6)', 'else if (nota > 6)']],
    fails: { bordes: 'wrong-6' },
  },
  {
    name: 'gives the eight to the branch below',
    of: 'solution',
    edits: [['nota >= 8', 'nota > 8']],
    fails: { bordes: 'wrong-8' },
  },
  {
    name: 'answers 8 alone',
    of: 'solution',
    edits: [['nota >= 8', 'nota === 8']],
    fails: { bordes: 'wrong-9' },
  },
  {
    name: 'only prints that the mark is impossible',
    of: 'solution',
    edits: [
      ['throw new Error(`La nota va de 0 a 10, y llegó un ${nota}`)', "console.log('Failed')"],
    ],
    fails: { imposible: 'accepted' },
  },
  {
    name: 'refuses the ten',
    of: 'solution',
    edits: [['nota > 10', 'nota >= 10']],
    fails: { imposible: 'refused-good' },
  },
  {
    name: 'checks after evaluating',
    of: 'solution',
    edits: [
      [CHECK, ''],
      ['console.log(await evalua(nota));\n', `console.log(await evalua(nota));\n${CHECK}`],
    ],
    fails: { imposible: 'too-late' },
  },
];
