import { expect, test } from 'vitest';
import { emitEvent, files, flow, print, task, variables } from '$lib/flujo';
import { faultAt, surveyCell, surveyPlaces, type SurveyCell } from '$lib/projections/survey';
import { runInNode } from '../engine/support/run-in-node';

/** Every place of the program, with what became of the run that went on from there. */
async function survey(main: () => unknown): Promise<readonly SurveyCell[]> {
  const { events } = await runInNode(main);
  const cells: SurveyCell[] = [];
  for (const place of surveyPlaces(events)) {
    const before = events.slice(0, place.kept);
    const { events: after } = await runInNode(main, { after: before });
    cells.push(surveyCell(place, events, before, after));
  }
  return cells;
}
const told = (cells: readonly SurveyCell[]) =>
  cells.map(({ place, verdict }) => `${place.run} ${place.when}: ${verdict}`);

test('a task that prints does so twice when the power goes with its work done', async () => {
  const cobrar = task({ name: 'cobrar' }, async (pesos: number) => print('cobrado', pesos));
  const cells = await survey(
    flow({ name: 'compra' }, async () => {
      await cobrar(1);
      await cobrar(2);
    }),
  );
  expect(told(cells)).toEqual([
    'cobrar-0 before: same',
    'cobrar-0 after: twice',
    'cobrar-1 before: same',
    'cobrar-1 after: twice',
  ]);
  expect(cells.map(({ again }) => again)).toEqual([[], ['cobrar-0'], [], ['cobrar-1']]);
});

test('an event is emitted twice, a file that is written again with the same text is not', async () => {
  const avisar = task({ name: 'avisar' }, async () => emitEvent('aviso'));
  const guardar = task({ name: 'guardar' }, async () => files.writeText('recibo.txt', 'pagado'));
  const cells = await survey(
    flow({ name: 'compra' }, async () => {
      await avisar();
      await guardar();
    }),
  );
  expect(told(cells)).toEqual([
    'avisar-0 before: same',
    'avisar-0 after: twice',
    'guardar-0 before: same',
    'guardar-0 after: same',
  ]);
  expect(cells[1]?.effects).toEqual(['aviso']);
  expect(cells[3]?.again).toEqual(['guardar-0']);
});

test('a run that fails where it had completed is stuck, and other results are different', async () => {
  const dado = { rolls: 0 };
  const lanzar = task({ name: 'lanzar' }, async () => (dado.rolls += 1));
  const cells = await survey(flow({ name: 'juego' }, async () => lanzar()));
  expect(told(cells)).toEqual(['lanzar-0 before: different', 'lanzar-0 after: different']);
  const veces = { begun: 0 };
  const unica = task({ name: 'unica' }, async () => {
    veces.begun += 1;
    if (veces.begun > 1) throw new Error('ya');
  });
  expect(told(await survey(flow({ name: 'f' }, async () => unica())))).toEqual([
    'unica-0 before: stuck',
    'unica-0 after: stuck',
  ]);
});

test('a place in one of several flow runs is told apart by its key', async () => {
  const paso = task({ name: 'paso' }, async (n: number) => variables.set('n', n));
  const sub = flow({ name: 'sub' }, async (n: number) => paso(n));
  const { events } = await runInNode(
    flow({ name: 'f' }, async () => {
      await sub(1);
      await sub(2);
    }),
  );
  const [first, , second] = surveyPlaces(events);
  if (!first || !second) throw new Error('No places');
  for (const place of [first, second]) {
    expect(faultAt(place, 'power-cut')).toMatchObject({ name: 'paso', call: 0, key: place.key });
    expect(faultAt(place, 'error')).toMatchObject({ kind: 'throw', attempt: 1 });
  }
  expect(first.key).not.toBe(second.key);
});
