import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'puts the transaction outside the flow',
    of: 'solution',
    edits: [
      ['  await transaction(async () => {\n', ''],
      ['    await cobra();\n  });\n', '    await cobra();\n'],
      ['await viaje();', 'await transaction(() => viaje());'],
    ],
  },
  {
    name: 'undoes by other tasks',
    of: 'solution',
    edits: [
      ["onRollback: () => console.log('Asiento liberado')", 'onRollback: () => libera()'],
      ['const aparta', 'const libera = task(async function libera() {});\n\nconst aparta'],
    ],
  },
  {
    name: 'has hooks and no transaction',
    of: 'solution',
    edits: [
      ['  await transaction(async () => {\n', ''],
      ['    await cobra();\n  });\n', '    await cobra();\n'],
    ],
    fails: { deshace: 'kept' },
  },
  {
    name: 'swallows the error',
    of: 'solution',
    edits: [
      [
        '    await cobra();\n  });\n',
        '    await cobra();\n  }).catch(() => undefined);\n  return 1;\n',
      ],
    ],
    fails: { deshace: 'hidden' },
  },
  {
    name: 'books the hotel first',
    of: 'solution',
    edits: [
      [
        "    await aparta('12A');\n    await hospeda('Cusco');\n",
        "    await hospeda('Cusco');\n    await aparta('12A');\n",
      ],
    ],
    fails: { deshace: 'order' },
  },
  {
    name: 'charges first',
    of: 'solution',
    edits: [
      ['    await cobra();\n', ''],
      ["    await aparta('12A');\n", "    await cobra();\n    await aparta('12A');\n"],
    ],
    fails: { deshace: 'not-done' },
  },
  {
    name: 'fails always',
    of: 'solution',
    edits: [["  console.log('Viaje cobrado');", "  throw new Error('tarjeta rechazada');"]],
    fails: { 'solo-si-falla': 'undone' },
  },
];
