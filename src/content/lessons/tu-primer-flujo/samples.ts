import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'greets in a loop',
    of: 'solution',
    edits: [
      [
        "  const saludo = await saluda('Ana');\n  console.log(saludo);\n  console.log(await saluda('Luis'));\n",
        "  for (const nombre of ['Ana', 'Luis', 'Eva']) await saluda(nombre);\n",
      ],
    ],
  },
  {
    name: 'greets Luis first and prints nothing',
    of: 'solution',
    edits: [
      ["  const saludo = await saluda('Ana');\n  console.log(saludo);\n", ''],
      ["console.log(await saluda('Luis'));", "await saluda('Luis');\n  await saluda('Ana');"],
    ],
  },
  {
    name: 'only prints the greeting',
    of: 'solution',
    edits: [["await saluda('Luis')", "'Hola, Luis'"]],
    fails: { luis: 'no-luis' },
  },
  {
    name: 'greets Luis instead of Ana',
    of: 'solution',
    edits: [["await saluda('Ana')", "await saluda('Luis')"]],
    fails: { luis: 'no-ana' },
  },
  {
    name: 'greets Luis behind the flow',
    of: 'solution',
    edits: [
      ["  console.log(await saluda('Luis'));\n", ''],
      ['await bienvenida();', "await bienvenida();\nawait saluda('Luis');"],
    ],
    fails: { luis: 'outside' },
  },
  {
    name: 'makes despide and never calls it',
    of: 'solution',
    edits: [['  console.log(await despide());\n', '']],
    fails: { despide: 'no-goodbye' },
  },
  {
    name: 'prints in despide instead of returning',
    of: 'solution',
    edits: [["return 'Hasta mañana'", "console.log('Hasta mañana')"]],
    fails: { despide: 'nothing-returned' },
  },
  {
    name: 'says goodbye first',
    of: 'solution',
    edits: [
      ['  console.log(await despide());\n', ''],
      [
        "  const saludo = await saluda('Ana');",
        "  await despide();\n  const saludo = await saluda('Ana');",
      ],
    ],
    fails: { despide: 'too-early' },
  },
];
