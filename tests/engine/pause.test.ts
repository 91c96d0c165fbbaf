import { expect, test } from 'vitest';
import {
  CannotPause,
  flow,
  input,
  pauseFlowRun,
  PauseTimeout,
  sleep,
  suspendFlowRun,
  task,
  TimeLimitExceeded,
  WrongDefinition,
} from '$lib/flujo';
import { RunLedger } from '$lib/projections/run-ledger';
import { runInNode, type NodeRun } from './support/run-in-node';

function flowStates({ events }: NodeRun): string[] {
  const ledger = new RunLedger();
  for (const event of events) expect(ledger.apply(event)).toBe(true);
  const [run] = ledger.flowRuns.values();
  return run?.states.map((state) => state.name) ?? [];
}
const logs = ({ events }: NodeRun) =>
  events.flatMap((event) => (event.type === 'log' ? [event.message] : []));

test('a paused flow goes on when a person lets it, and the time is counted as waiting', async () => {
  const f = flow({ name: 'f' }, async () => {
    await pauseFlowRun();
    return 'listo';
  });
  const run = await runInNode(async () => expect(await f()).toBe('listo'), { answers: [''] });
  expect(flowStates(run)).toEqual(['Pending', 'Running', 'Paused', 'Running', 'Completed']);
  expect(logs(run)).toEqual([
    'Pausing flow, execution will continue when this flow run is resumed.',
    'Resuming flow run execution!',
  ]);
});

test('what the person fills in comes back typed', async () => {
  const f = flow({ name: 'f' }, async () =>
    pauseFlowRun({ waitForInput: { monto: 'number', urgente: 'confirm', nivel: [1, 2] } }),
  );
  await runInNode(async () => expect(await f()).toEqual({ monto: 7.5, urgente: true, nivel: 2 }), {
    answers: [JSON.stringify({ monto: '7,5', urgente: 'y', nivel: '2' })],
  });
});

test('a pause that nobody ends in time fails the flow, unless its code says otherwise', async () => {
  const never = { ask: () => new Promise<never>(() => undefined) };
  const f = flow({ name: 'f' }, async () => pauseFlowRun({ timeoutSeconds: 0.01 }));
  const real = { ...never, clock: realTestClock() };
  const run = await runInNode(() => f.returnState(), { ports: real });
  expect(flowStates(run)).toEqual(['Pending', 'Running', 'Paused', 'Running', 'Failed']);
  const patient = flow({ name: 'f' }, async () =>
    pauseFlowRun({ timeoutSeconds: 0.01 }).catch((error: unknown) => error),
  );
  await runInNode(async () => expect(await patient()).toBeInstanceOf(PauseTimeout), {
    ports: real,
  });
});

test('a time limit ends a paused flow too', async () => {
  const f = flow({ name: 'f', timeoutSeconds: 0.01 }, () => pauseFlowRun());
  const ports = { ask: () => new Promise<never>(() => undefined), clock: realTestClock() };
  const run = await runInNode(async () => expect(f()).rejects.toThrow(TimeLimitExceeded), {
    ports,
  });
  expect(flowStates(run).at(-1)).toBe('TimedOut');
});

test('only a flow that runs can be held', async () => {
  const t = task({ name: 't' }, () => pauseFlowRun());
  const sub = flow({ name: 'sub' }, () => suspendFlowRun());
  await runInNode(async () => {
    await expect(pauseFlowRun()).rejects.toThrow(CannotPause);
    await expect(t()).rejects.toThrow(CannotPause);
    await expect(flow({ name: 'f' }, () => sub())()).rejects.toThrow(CannotPause);
    await expect(pauseFlowRun({ timeoutSeconds: -1 })).rejects.toThrow(WrongDefinition);
    await expect(pauseFlowRun({ nada: 1 } as never)).rejects.toThrow(WrongDefinition);
  });
});

test('a suspended flow ends the program, and a later run goes on from there', async () => {
  const ran: string[] = [];
  const pide = task({ name: 'pide' }, async () => {
    ran.push('pide');
    return input('¿Cuánto? ');
  });
  const siempre = task({ name: 'siempre' }, () => sleep(1_000_000));
  const f = flow({ name: 'f', onCancellation: () => ran.push('cancelled') }, async () => {
    siempre.submit();
    const monto = await pide();
    const { aprobado } = await suspendFlowRun({ waitForInput: { aprobado: 'confirm' } });
    return `${monto} ${aprobado}`;
  });
  const first = await runInNode(() => f(), { answers: ['100'], ends: 'Suspended' });
  expect(first.outcome).toBe('Suspended');
  expect(flowStates(first)).toEqual(['Pending', 'Running', 'Suspended']);
  expect(ran).toEqual(['pide']);
  const second = await runInNode(async () => expect(await f()).toBe('100 true'), {
    after: first.events,
    resumeAnswer: JSON.stringify({ aprobado: 'y' }),
  });
  expect(ran).toEqual(['pide']);
  expect(second.outcome).toBe('Completed');
  expect(second.events[0]).toMatchObject({ type: 'program-started', resumes: 'before' });
  expect(logs(second)).toContain('Resuming flow run execution!');
});

test('resumed without an answer it is suspended again', async () => {
  const f = flow({ name: 'f' }, () => suspendFlowRun());
  const first = await runInNode(() => f(), { ends: 'Suspended' });
  const second = await runInNode(() => f(), { after: first.events, ends: 'Suspended' });
  expect(second.outcome).toBe('Suspended');
  const third = await runInNode(() => f(), { after: second.events, resumeAnswer: '' });
  expect(third.outcome).toBe('Completed');
});

test('onCrashed is called when a run that crashed goes on, and never for one that was suspended', async () => {
  const seen: string[] = [];
  const paso = task({ name: 'paso' }, async () => sleep(1));
  const f = flow(
    { name: 'f', onCrashed: (_, run, state) => seen.push(`${run.name} ${state.name}`) },
    () => paso(),
  );
  const whole = await runInNode(() => f());
  expect(seen).toEqual([]);
  const cut = whole.events.slice(0, 4);
  const again = await runInNode(() => f(), { after: cut });
  const name = again.events.find((event) => event.type === 'flow-run-created')?.name;
  expect(seen).toEqual([`${name} Crashed`]);
  const suspended = flow({ name: 's', onCrashed: () => seen.push('wrong') }, () =>
    suspendFlowRun(),
  );
  const first = await runInNode(() => suspended(), { ends: 'Suspended' });
  await runInNode(() => suspended(), { after: first.events, resumeAnswer: '' });
  expect(seen).toHaveLength(1);
});

function realTestClock() {
  return {
    kind: 'real' as const,
    now: () => Date.now(),
    nowForCode: () => Date.now(),
    after(delayMs: number, callback: () => void) {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
    hold: () => () => undefined,
  };
}
