import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import { compareRuns, type RunToCompare } from '$lib/projections/compare/compare-runs';
import { RunLedger } from '$lib/projections/run-ledger';
import { answer, ask, flowRun, ledgerOf, programStarted, state, taskRun } from '../exam-events';

const program: SharedPlayground = {
  v: 1,
  files: { 'main.ts': 'await flujo1();' },
  entry: 'main.ts',
};

function run(events: readonly RunEvent[], text?: string): RunToCompare {
  return {
    ledger: ledgerOf([programStarted(0), flowRun(0, 'f', 'flujo1'), ...events]),
    rootId: 'f',
    program: text === undefined ? program : { ...program, files: { 'main.ts': text } },
  };
}

/** The exam: the task asks, and asks again when it was told `n`. */
function exam(said: string, text?: string): RunToCompare {
  const times = said === 'n' ? ['0', '1'] : ['0'];
  return run(
    [
      ...times.flatMap((count) => [
        taskRun(1, `t${count}`, `tarea1-${count}`, 'f'),
        ask(2, `p${count}`, '?', 'f', `t${count}`),
        answer(3, `p${count}`, said),
        state(4, `t${count}`, 'Completed', undefined, said),
      ]),
      state(5, 'f', 'Completed', undefined, said === 'n' ? 'reprobado' : 'aprobado'),
    ],
    text,
  );
}

function told({ runs, first }: NonNullable<ReturnType<typeof compareRuns>>): readonly string[] {
  const name = (run: (typeof runs)[number]) => (run.a ?? run.b)?.name ?? '';
  return [
    ...runs.flatMap((run) => run.differences.map(({ kind }) => `${name(run)} ${kind}`)),
    first ? `first: ${name(first.run)} ${first.difference.kind}` : 'no first',
  ];
}

function compared(a: RunToCompare, b: RunToCompare) {
  const comparison = compareRuns(a, b);
  if (!comparison) throw new Error('no such run');
  return comparison;
}

test('another answer is the first difference, and what follows from it is told below', () => {
  expect(told(compared(exam('y'), exam('n')))).toEqual([
    'f result',
    'tarea1-0 answer',
    'tarea1-0 result',
    'tarea1-1 missing',
    'first: tarea1-0 answer',
  ]);
});

test('attempts, states and work that takes far longer are told; the time of a person is not', () => {
  const tried = (runCount: number, end: number, ...more: RunEvent[]) =>
    run([
      taskRun(0, 't', 'cargar-0', 'f'),
      { ...state(0, 't', 'Running'), runCount } as RunEvent,
      ...more,
      {
        ...state(end, 't', runCount > 2 ? 'Failed' : 'Completed', 'sin red'),
        runCount,
      } as RunEvent,
    ]);
  expect(told(compared(tried(1, 100), tried(3, 900)))).toEqual([
    'cargar-0 attempts',
    'cargar-0 state',
    'cargar-0 duration',
    'first: cargar-0 attempts',
  ]);
  const asked = [ask(0, 'p', '?', 'f', 't'), answer(60_000, 'p', 'y')];
  const atOnce = [ask(0, 'p', '?', 'f', 't'), answer(10, 'p', 'y')];
  expect(told(compared(tried(1, 60_100, ...asked), tried(1, 110, ...atOnce)))).toEqual([
    'no first',
  ]);
});

test('runs of one name stand side by side by their arguments first, then in order', () => {
  const called = (parameters: readonly number[]) =>
    run(
      parameters.map((n, index) => ({
        ...taskRun(index, `t${String(index)}`, `doble-${String(index)}`, 'f'),
        ...{ key: `k${String(n)}`, parameters: { n } },
      })),
    );
  const { runs } = compared(called([1, 2]), called([2, 3, 4]));
  expect(runs.slice(1).map(({ a, b }) => [a?.parameters, b?.parameters])).toEqual([
    [{ n: 1 }, { n: 3 }],
    [{ n: 2 }, { n: 2 }],
    [undefined, { n: 4 }],
  ]);
});

test('other code, and other faults, are told apart from what happened', () => {
  const { files, first } = compared(exam('y'), exam('y', '// mío\nawait flujo1();'));
  expect(files).toEqual([
    {
      path: 'main.ts',
      kind: 'changed',
      lines: [
        { kind: 'added', text: '// mío', lineB: 1 },
        { kind: 'same', text: 'await flujo1();', lineA: 1, lineB: 2 },
      ],
    },
  ]);
  expect(first).toBeUndefined();
  const fault = { kind: 'throw', on: 'task', name: 'tarea1' } as const;
  const broken = { ...exam('y'), program: { ...program, faults: [fault] } };
  expect(compared(exam('y'), broken).conditions).toEqual(['faults']);
});

test('a run that the ledger does not have cannot be compared', () => {
  expect(compareRuns(exam('y'), { ...exam('y'), rootId: 'otra' })).toBeUndefined();
});

/** Runs below one another in any shape, with equal and other keys, ends and answers. */
const anyRun = fc
  .array(
    fc.record({
      parent: fc.nat(6),
      isFlow: fc.boolean(),
      name: fc.constantFrom('a', 'b'),
      key: fc.nat(4),
      said: fc.constantFrom(null, 'y', 'n'),
      end: fc.constantFrom('Completed' as const, 'Failed' as const, undefined),
    }),
    { maxLength: 14 },
  )
  .map((calls): RunToCompare => {
    const ledger = new RunLedger();
    ledger.apply(programStarted(0));
    ledger.apply(flowRun(0, 'r0', 'f'));
    const flows = ['r0'];
    calls.forEach(({ parent, isFlow, name, key, said, end }, index) => {
      const id = `r${String(index + 1)}`;
      const under = flows[parent % flows.length] ?? 'r0';
      const created = isFlow ? flowRun(index, id, name, under) : taskRun(index, id, name, under);
      // As the engine has it, no two runs have one key.
      const own = `${under} ${String(key)} ${String(calls.slice(0, index).filter((call) => call.key === key).length)}`;
      ledger.apply({ ...created, key: own } as RunEvent);
      if (isFlow) flows.push(id);
      if (said !== null && !isFlow) {
        ledger.apply(ask(index, `p${id}`, '?', under, id));
        ledger.apply(answer(index, `p${id}`, said));
      }
      if (end) ledger.apply(state(index * 60, id, end, undefined, said));
    });
    return { ledger, rootId: 'r0', program };
  });

test('a run compared with itself has no difference', () => {
  fc.assert(
    fc.property(anyRun, (one) => {
      const { runs, files, conditions, first } = compared(one, one);
      expect(runs.every(({ a, b }) => a?.id === b?.id)).toBe(true);
      expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
      expect([files, conditions, first]).toEqual([[], [], undefined]);
    }),
  );
});

test('two runs differ in the same from either side, and each of their runs is told once', () => {
  fc.assert(
    fc.property(anyRun, anyRun, (one, two) => {
      const there = compared(one, two);
      const back = compared(two, one);
      const turned = back.runs.map(({ a, b, depth, differences }) => ({
        ...(b && { a: b }),
        ...(a && { b: a }),
        depth,
        differences,
      }));
      expect(turned).toEqual(there.runs);
      expect(back.first?.difference).toEqual(there.first?.difference);
      const count = ({ ledger }: RunToCompare) => ledger.flowRuns.size + ledger.taskRuns.size;
      expect(there.runs.filter(({ a }) => a)).toHaveLength(count(one));
      expect(there.runs.filter(({ b }) => b)).toHaveLength(count(two));
    }),
  );
});
