import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'looks before it charges and before it writes',
    of: 'starter',
    edits: [
      [
        '  banco(runtime.taskRun.id ?? pedido);',
        "  if (!lee('cobros').includes(pedido)) anota('cobros', pedido);",
      ],
      [
        "    anota('correos', pedido);",
        "    if (!lee('correos').includes(pedido)) anota('correos', pedido);",
      ],
    ],
  },
  {
    name: 'makes a key of its own from the order',
    of: 'solution',
    edits: [['banco(pedido)', 'banco(`tienda/${pedido}`)']],
  },
  {
    name: 'gives every order one key',
    of: 'solution',
    edits: [['banco(pedido)', "banco('cobro')"]],
    fails: { cobro: 'not-charged' },
  },
  {
    name: 'keys by the run',
    of: 'solution',
    edits: [
      ['import { task, flow, variables }', 'import { task, flow, runtime, variables }'],
      ['banco(pedido)', 'banco(String(runtime.taskRun.id))'],
    ],
    fails: { cobro: 'charged-twice' },
  },
  {
    name: 'writes last, still loose in the flow',
    of: 'solution',
    edits: [
      ['    await escribe(pedido);\n', ''],
      ['    await empaca(pedido);\n', "    await empaca(pedido);\n    anota('correos', pedido);\n"],
    ],
    fails: { correo: 'mailed-twice' },
  },
  {
    name: 'opens the day loose in the flow',
    of: 'solution',
    edits: [
      ['const abre = task(async function abre() {', 'const abre = async () => {'],
      ["  variables.set('cobros', []);\n});", "  variables.set('cobros', []);\n};"],
    ],
    fails: { correo: 'mail-lost', cobro: 'not-charged' },
  },
  {
    name: 'writes to nobody',
    of: 'solution',
    edits: [['    await escribe(pedido);\n', '']],
    fails: { correo: 'mail-lost' },
  },
];
