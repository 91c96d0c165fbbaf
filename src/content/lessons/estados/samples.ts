import type { LessonSample } from '../../lesson-sample';

const RETURN = "return Completed({ message: 'Limpia, pero mojada' });";

export const samples: readonly LessonSample[] = [
  {
    name: 'decides by the state',
    of: 'solution',
    edits: [
      [
        RETURN,
        "if (estado.isFailed()) return Completed({ message: 'Falta secar' });\n  return Completed({ message: 'Lista' });",
      ],
    ],
  },
  {
    name: 'catches the error instead',
    of: 'solution',
    edits: [
      [
        "const estado = await seca.returnState();\n  console.log('La secadora terminó en', estado.name);",
        "try {\n    await seca();\n  } catch {\n    console.log('ni modo');\n  }",
      ],
    ],
  },
  {
    name: 'prints Completed',
    of: 'solution',
    edits: [[RETURN, "console.log('Finished in state Completed()');"]],
    fails: { 'a-pesar': 'not-completed', mensaje: 'still-failed' },
  },
  {
    name: 'returns the failed state',
    of: 'solution',
    edits: [[RETURN, 'return estado;']],
    fails: { 'a-pesar': 'not-completed' },
  },
  {
    name: 'returns a text',
    of: 'solution',
    edits: [[RETURN, "return 'Limpia, pero mojada';"]],
    fails: { mensaje: 'no-message' },
  },
  {
    name: 'does not dry any more',
    of: 'solution',
    edits: [
      [
        "const estado = await seca.returnState();\n  console.log('La secadora terminó en', estado.name);\n",
        '',
      ],
    ],
    fails: { 'a-pesar': 'no-dryer' },
  },
];
