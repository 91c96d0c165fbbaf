import type { LessonSample } from '../../lesson-sample';

const TRY = `    try {
      const cociente = await divide(100, b);
      console.log('100 entre', b, 'es', cociente);
      resultados.push(cociente);
    } catch (error) {
      console.log('100 entre', b, 'no se pudo:', error);
    }
`;

export const samples: readonly LessonSample[] = [
  {
    name: 'asks for the state',
    of: 'solution',
    edits: [
      [
        TRY,
        `    const estado = await divide.returnState(100, b);
    if (!estado.isFailed()) resultados.push(await estado.result());
`,
      ],
    ],
  },
  {
    name: 'lets the promise say what it became',
    of: 'solution',
    edits: [
      [
        TRY,
        `    const cociente = await divide(100, b).catch(() => undefined);
    if (cociente !== undefined) resultados.push(cociente);
`,
      ],
    ],
  },
  {
    name: 'skips the zero',
    of: 'solution',
    edits: [['    try {', '    if (b === 0) continue;\n    try {']],
    fails: { sigue: 'zero-skipped' },
  },
  {
    name: 'returns zero instead of failing',
    of: 'solution',
    edits: [["throw new Error('No se puede dividir entre cero')", 'return 0']],
    fails: { sigue: 'zero-hidden', resultados: 'wrong-list' },
  },
  {
    name: 'catches around the loop',
    of: 'solution',
    edits: [
      ['  for (const b of [2, 0, 5]) {\n    try {', '  try {\n    for (const b of [2, 0, 5]) {'],
      [
        "    } catch (error) {\n      console.log('100 entre', b, 'no se pudo:', error);\n    }\n  }\n",
        "    }\n  } catch (error) {\n    console.log('no se pudo', error);\n  }\n",
      ],
    ],
    fails: { sigue: 'stopped', resultados: 'wrong-list' },
  },
  {
    name: 'keeps the results to itself',
    of: 'solution',
    edits: [['  return resultados;\n', '']],
    fails: { resultados: 'not-completed' },
  },
  {
    name: 'gives the zero alone a way around',
    of: 'solution',
    edits: [
      [
        TRY,
        `    if (b === 0) await divide(100, b).catch(() => undefined);
    else resultados.push(await divide(100, b));
`,
      ],
    ],
    fails: { sigue: 'stopped-at-first', resultados: 'not-completed' },
  },
];
