import type { LessonSample } from '../../lesson-sample';

const HOOK = `(_tarea, ejecucion) => {
      getRunLogger().error(\`No se pudo cobrar: \${ejecucion.name}\`);
    }`;

export const samples: readonly LessonSample[] = [
  {
    name: 'names the hook',
    of: 'solution',
    edits: [
      [HOOK, '[avisa]'],
      [
        'const cobra',
        'function avisa(_tarea: unknown, ejecucion: { name: string }) {\n  getRunLogger().error(`Revisar ${ejecucion.name}`);\n}\n\nconst cobra',
      ],
    ],
  },
  {
    name: 'builds the rows anew',
    of: 'solution',
    edits: [
      [
        'artifacts.table(filas);',
        'artifacts.table(filas.map(({ cliente }) => ({ quien: cliente })));',
      ],
    ],
  },
  {
    name: 'prints in the hook',
    of: 'solution',
    edits: [['getRunLogger().error(`No', 'console.log(`ERROR No']],
    fails: { avisa: 'no-error-line' },
  },
  {
    name: 'writes the line in the task, at each attempt',
    of: 'solution',
    edits: [
      [`    onFailure: ${HOOK},\n`, ''],
      [
        "if (cliente === 'Beto') throw",
        "if (cliente === 'Beto') getRunLogger().error('cobra-1');\n    if (cliente === 'Beto') throw",
      ],
    ],
    fails: { avisa: 'no-hook' },
  },
  {
    name: 'does not say which',
    of: 'solution',
    edits: [[': ${ejecucion.name}', '']],
    fails: { avisa: 'no-name' },
  },
  {
    name: 'leaves a table at each turn',
    of: 'solution',
    edits: [
      ['  artifacts.table(filas);\n', ''],
      ['await estado.result() });', 'await estado.result() });\n    artifacts.table(filas);'],
    ],
    fails: { tabla: 'many-tables' },
  },
  {
    name: 'puts all clients into the table',
    of: 'solution',
    edits: [
      [
        'artifacts.table(filas)',
        "artifacts.table(['Ana', 'Beto', 'Carla'].map((cliente) => ({ cliente })))",
      ],
    ],
    fails: { tabla: 'failed-row' },
  },
];
