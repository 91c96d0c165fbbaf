import type { LessonSample } from '../../lesson-sample';

const CHECK = '      if (grados < -50 || grados > 60) throw new Error(`imposible: ${grados}`);\n';
const LOOK = '  if (archivo().some((medida) => medida.sensor === sensor)) return;\n';

export const samples: readonly LessonSample[] = [
  {
    name: 'checks the measure where it is stored',
    of: 'solution',
    edits: [
      [CHECK, ''],
      [LOOK, `${LOOK}  if (Math.abs(grados) > 60) throw new Error('imposible');\n`],
    ],
  },
  {
    name: 'replaces what the archive has of the sensor',
    of: 'solution',
    edits: [
      [LOOK, ''],
      [
        '[...archivo(), { sensor, grados }]',
        '[...archivo().filter((medida) => medida.sensor !== sensor), { sensor, grados }]',
      ],
    ],
  },
  {
    name: 'retries storing too',
    of: 'solution',
    edits: [['const guarda = task(async', 'const guarda = task({ retries: 2 }, async']],
  },
  {
    name: 'retries once',
    of: 'solution',
    edits: [['retries: 3', 'retries: 1']],
    fails: { insiste: 'gave-up' },
  },
  {
    name: 'waits for ever',
    of: 'solution',
    edits: [[', timeoutSeconds: 60', '']],
    fails: { insiste: 'waited' },
  },
  {
    name: 'believes everything',
    of: 'solution',
    edits: [[CHECK, '']],
    fails: { 'sin-arrastre': 'bad-data' },
  },
  {
    name: 'catches nothing',
    of: 'solution',
    edits: [
      ['    try {\n', '    {\n'],
      ["    } catch (error) {\n      console.log(sensor, 'queda sin medida:', error);\n", ''],
    ],
    fails: { 'sin-arrastre': 'dragged' },
  },
  {
    name: 'stores without looking',
    of: 'solution',
    edits: [[LOOK, '']],
    fails: { 'la-luz': 'twice' },
  },
  {
    name: 'opens the archive loose in the flow',
    of: 'solution',
    edits: [['  await abre();\n', "  variables.set('archivo', []);\n"]],
    fails: { 'la-luz': 'lost' },
  },
];
