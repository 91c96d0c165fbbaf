import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';
import { emitEvent, files, flow, input, print, runtime, task, variables } from '$lib/flujo';
import { faultAt, surveyCell, surveyPlaces, type SurveyCell } from '$lib/projections/survey';
import { runInNode } from '../engine/support/run-in-node';

/** Every place of the program, with what became of the run that went on from there. */
async function survey(main: () => unknown): Promise<readonly SurveyCell[]> {
  const { events } = await runInNode(main);
  const cells: SurveyCell[] = [];
  for (const place of surveyPlaces(events)) {
    const before = events.slice(0, place.kept);
    const { events: after } = await runInNode(main, { after: before, ends: 'any' });
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

test('what is said only because the work was done already is not done twice', async () => {
  const ledger = new Set<number>();
  const pagar = task({ name: 'pagar' }, async (pesos: number) => {
    if (ledger.has(pesos)) return print('ya pagado', pesos);
    ledger.add(pesos);
    print('pagado', pesos);
  });
  const nomina = flow({ name: 'nomina' }, async () => pagar(1));
  const { events } = await runInNode(nomina);
  const place = surveyPlaces(events).find(({ when }) => when === 'after');
  if (!place) throw new Error('No places');
  const before = events.slice(0, place.kept);
  const { events: after } = await runInNode(nomina, { after: before });
  expect(surveyCell(place, events, before, after)).toMatchObject({ verdict: 'same', effects: [] });
  const again = [...after, ...after];
  expect(surveyCell(place, events, before, again)).toMatchObject({
    verdict: 'twice',
    effects: ['ya pagado 1'],
  });
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

/** What is said until a fault cuts the power. In a worker nothing comes after; here the rest goes unheard. */
async function untilCut(main: () => unknown, faults: readonly Fault[], answers: readonly string[]) {
  const cut = await new Promise<readonly RunEvent[]>((resolve) => {
    const said: RunEvent[] = [];
    const ports = {
      emit: (event: RunEvent) => void said.push(event),
      cutPower: () => resolve(said.filter(({ type }) => type !== 'fault-struck')),
    };
    void runInNode(main, { answers, faults, ports });
  });
  // What went on beside it comes to its own end before another run begins.
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
  return cut;
}

const leer = task({ name: 'leer', retries: 1, retryDelaySeconds: 60 }, async (n: number) => {
  if (runtime.taskRun.runCount === 1 && n === 2) throw new Error('sin red');
  print('leido', n);
  return n * 2;
});

test('a survey stops the undisturbed run where a real power cut stops it, event by event', async () => {
  const sumar = flow({ name: 'sumar' }, async () => {
    const nombre = await input('Nombre?');
    return [nombre, await leer(1), await leer(2), await leer(3)];
  });
  const answers = ['Ana'];
  const { events } = await runInNode(sumar, { answers });
  const places = surveyPlaces(events);
  expect(places).toHaveLength(7);
  for (const place of places) {
    const cut = await untilCut(sumar, [faultAt(place, 'power-cut')], answers);
    expect(cut, `${place.run} ${place.when}`).toEqual(events.slice(0, place.kept));
  }
});

test('beside other runs, only what these say in the same instant is beyond a real power cut', async () => {
  const sumar = flow({ name: 'sumar' }, async () => {
    const futures = leer.map([1, 2, 3]);
    const nombre = await input('Nombre?');
    return [nombre, await futures.result(), await leer(4)];
  });
  const answers = ['Ana'];
  const { events } = await runInNode(sumar, { answers });
  for (const place of surveyPlaces(events)) {
    const cut = await untilCut(sumar, [faultAt(place, 'power-cut')], answers);
    const kept = events.slice(0, place.kept);
    const beyond = kept.slice(cut.length);
    expect(cut).toEqual(kept.slice(0, cut.length));
    const own = events.find((event) => 'key' in event && event.key === place.key);
    const ownId = own && 'id' in own ? own.id : undefined;
    for (const event of beyond) {
      expect(event.at).toBe(cut.at(-1)?.at);
      expect('id' in event ? event.id : '').not.toBe(ownId);
    }
  }
});

test('what a flow does again in another attempt is done twice', async () => {
  const pagar = task({ name: 'pagar' }, async () => print('pagado'));
  const frágil = task({ name: 'frágil' }, async () => 1);
  const nomina = flow({ name: 'nomina', retries: 1 }, async () => {
    await pagar();
    return frágil();
  });
  const { events } = await runInNode(nomina);
  const place = surveyPlaces(events).find(
    ({ run, when }) => run === 'frágil-0' && when === 'before',
  );
  if (!place) throw new Error('No places');
  const faults = [{ kind: 'throw', on: 'task', name: 'frágil', call: 0 }] as const;
  const { events: after } = await runInNode(nomina, { faults, ends: 'any' });
  const cell = surveyCell(place, events, [], after);
  expect(cell).toMatchObject({ verdict: 'twice', effects: ['pagado'] });
});
