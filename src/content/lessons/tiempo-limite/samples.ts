import type { LessonSample } from '../../lesson-sample';

const TRY = `    try {
      lineas.push(await consulta(servidor));
    } catch {
      lineas.push(await respaldo(servidor));
    }
`;

export const samples: readonly LessonSample[] = [
  {
    name: 'asks for the state',
    of: 'solution',
    edits: [
      [
        TRY,
        `    const estado = await consulta.returnState(servidor);
    lineas.push(estado.isCompleted() ? await estado.result() : await respaldo(servidor));
`,
      ],
    ],
  },
  {
    name: 'waits a little longer',
    of: 'solution',
    edits: [['timeoutSeconds: 5', 'timeoutSeconds: 9.5']],
  },
  {
    name: 'cuts what goes well',
    of: 'solution',
    edits: [['timeoutSeconds: 5', 'timeoutSeconds: 1']],
    fails: { limite: 'cut-good', 'plan-b': 'backup-always' },
  },
  {
    name: 'is too patient',
    of: 'solution',
    edits: [['timeoutSeconds: 5', 'timeoutSeconds: 300']],
    fails: { limite: 'waited' },
  },
  {
    name: 'asks lento last',
    of: 'solution',
    edits: [["['norte', 'lento', 'sur']", "['norte', 'sur', 'lento']"]],
    fails: { limite: 'not-timed-out' },
  },
  {
    name: 'plans for lento alone',
    of: 'solution',
    edits: [
      [
        TRY,
        `    if (servidor === 'lento') {
      await consulta(servidor).catch(() => undefined);
      lineas.push(await respaldo(servidor));
    } else lineas.push(await consulta(servidor));
`,
      ],
    ],
    fails: { 'plan-b': 'no-backup' },
  },
  {
    name: 'asks for the backup of all',
    of: 'solution',
    edits: [['    try {', '    await respaldo(servidor);\n    try {']],
    fails: { 'plan-b': 'backup-always' },
  },
];
