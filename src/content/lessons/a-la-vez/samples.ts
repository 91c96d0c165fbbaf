import type { LessonSample } from '../../lesson-sample';

const MAPPED = `  const futuros = descarga.map(['enero', 'febrero', 'marzo']);
  const dias = await futuros.result();
`;

export const samples: readonly LessonSample[] = [
  {
    name: 'submits each and collects later',
    of: 'solution',
    edits: [
      [
        MAPPED,
        `  const a = descarga.submit('enero');
  const b = descarga.submit('febrero');
  const c = descarga.submit('marzo');
  const dias = [await a.result(), await b.result(), await c.result()];
`,
      ],
    ],
  },
  {
    name: 'waits for all promises',
    of: 'solution',
    edits: [
      [
        MAPPED,
        "  const dias = await Promise.all(['enero', 'febrero', 'marzo'].map((mes) => descarga(mes)));\n",
      ],
    ],
  },
  {
    name: 'collects each as soon as it is submitted',
    of: 'solution',
    edits: [
      [
        MAPPED,
        `  const dias = [];
  for (const mes of ['enero', 'febrero', 'marzo']) dias.push(await descarga.submit(mes).result());
`,
      ],
    ],
    fails: { juntas: 'one-by-one', orden: 'not-together' },
  },
  {
    name: 'writes results down as they arrive',
    of: 'solution',
    edits: [
      [
        MAPPED,
        `  const dias: number[] = [];
  await Promise.all(['enero', 'febrero', 'marzo'].map(async (mes) => dias.push(await descarga(mes))));
`,
      ],
    ],
    fails: { orden: 'order' },
  },
  {
    name: 'returns nothing',
    of: 'solution',
    edits: [['  return dias;\n', '']],
    fails: { orden: 'nothing-returned' },
  },
  {
    name: 'makes the work shorter',
    of: 'starter',
    edits: [['enero: 30, febrero: 10', 'enero: 1, febrero: 1']],
    fails: { juntas: 'no-work' },
  },
];
