import type { Clock } from '$lib/engine/clock';
import { Engine } from '$lib/engine/engine';
import { FastClock } from '$lib/engine/fast-clock';
import type { StoredResult } from '$lib/contract/stored-result';
import type { ContextStore } from '$lib/engine/ports';
import { runProgram } from '$lib/engine/run-program';
import { readRestored } from '$lib/engine/read-restored';
import { reportError } from '$lib/engine/end-run';
import * as flujo from '$lib/flujo/index';
import { installEngine } from '$lib/flujo/installed-engine';
import { carryContext, type Realm } from './carry-context';
import { carryHandlers } from './carry-handlers';
import { closeDoors } from './close-doors';
import { createConsole } from './console';
import { createId } from './create-id';
import { Outbox } from './outbox';
import { ClockTimers } from './clock-timers';
import { followClock, holdForOutsideWork } from './follow-clock';
import { LoadedProgram } from './loaded-program';
import { realClock } from './real-clock';
import { rehearse } from './rehearse';
import { VALUE_TEXT } from './value-text';
import type { FromWorker, StartMessage, ToWorker } from './protocol';

/** The global scope of the worker, as far as it is used here. */
interface WorkerRealm extends Realm {
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
  Date: DateConstructor;
  readonly performance: Performance;
  readonly Math: Math;
  __flujoProgram?: () => Promise<void>;
  importScripts: (url: string) => void;
  addEventListener: (type: string, listener: (event: never) => void, options?: object) => void;
}

const realm = globalThis as typeof globalThis & WorkerRealm;

// The page posts one message with the port; whatever comes later to the global scope is nothing.
realm.addEventListener(
  'message',
  (event: MessageEvent) => {
    const [port] = event.ports;
    if (port) listen(port);
  },
  { once: true },
);

function listen(port: MessagePort): void {
  const post = MessagePort.prototype.postMessage.bind(port) as (message: FromWorker) => void;
  const answers = new Map<string, (answer: string | null) => void>();
  const recalls = new Map<number, (result: StoredResult | undefined) => void>();
  let prepared: LoadedProgram | undefined;
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    switch (data.type) {
      case 'prepare':
        if (!prepared) rehearse().catch(() => undefined);
        prepared = new LoadedProgram(realm, data.code, data.map);
        return prepared.load();
      case 'start': {
        const { code, map } = data;
        const isPrepared = prepared?.code === code && prepared.map === map;
        const program = isPrepared ? prepared : undefined;
        prepared = undefined;
        return void run(data, program ?? new LoadedProgram(realm, code, map), post, {
          answers,
          recalls,
        });
      }
      case 'answer':
        answers.get(data.promptId)?.(data.answer);
        answers.delete(data.promptId);
        return;
      case 'recalled':
        recalls.get(data.id)?.(data.result);
        recalls.delete(data.id);
        return;
      case 'ping':
        return post({ type: 'pong', count: data.count });
    }
  };
  post({ type: 'ready' });
}

/** What the page has been asked and not answered yet. */
interface Waiting {
  readonly answers: Map<string, (answer: string | null) => void>;
  readonly recalls: Map<number, (result: StoredResult | undefined) => void>;
}

async function run(
  { seed, clock: kind, faults, files, variables, restored, deployed }: StartMessage,
  program: LoadedProgram,
  post: (message: FromWorker) => void,
  { answers, recalls }: Waiting,
): Promise<void> {
  // The world's own time, taken before the program's is put in its place.
  const now = Date.now.bind(Date);
  const later = realm.setTimeout.bind(realm);
  const outbox = new Outbox((text) => post({ type: 'events', text }), later, now);
  const { positions } = program;
  const clock: Clock =
    kind === 'fast'
      ? new FastClock(Math.min(deployed?.times[0] ?? Infinity, now()), afterAllThatCanRun())
      : realClock({ now, setTimeout: later, clearTimeout: realm.clearTimeout.bind(realm) });
  const recallIds = { next: 0 };
  const store: { context?: ContextStore } = {};
  const timers = new ClockTimers(realm, clock, () => store.context?.current());
  const context = (store.context = carryContext(realm));
  carryHandlers(realm, context);
  const engine = new Engine(
    {
      context,
      clock,
      newId: () => createId(now()),
      emit: (event) => outbox.add(event),
      ask: (promptId) => new Promise((resolve) => answers.set(promptId, resolve)),
      cutPower: () => {
        outbox.flush();
        post({ type: 'power-cut' });
        // Not one step more: the page ends the worker here.
        for (;;);
      },
      ...(files && { files }),
      ...(variables && { variables }),
      idle: () => timers.idle(),
      values: VALUE_TEXT,
      recall: (key) =>
        new Promise((resolve) => {
          const id = recallIds.next++;
          recalls.set(id, resolve);
          post({ type: 'recall', id, key });
        }),
      callSite: () => positions.callSite(),
      assignedName: () => positions.assignedName(),
      placeOf: (error) => positions.placeOf(error),
    },
    seed,
    faults,
    restored && readRestored(restored, VALUE_TEXT),
    deployed,
  );
  installEngine(engine);
  if (kind === 'fast') {
    followClock(realm, clock);
    holdForOutsideWork(realm, clock);
  }
  realm.Math.random = () => engine.random();
  const print = (text: string) => engine.print(text);
  Object.assign(realm, { __flujo: flujo, console: createConsole(print, () => clock.now()) });
  watchForStrayErrors(engine);
  closeDoors(realm);
  await runProgram(engine, () => program.begin());
  outbox.flush();
  post({ type: 'ended' });
}

/** A message to oneself comes after every promise that can settle has settled. */
function afterAllThatCanRun(): (callback: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const post = port2.postMessage.bind(port2);
  return (callback) => {
    waiting.push(callback);
    post(null);
  };
}

/** What is thrown in a timer, or rejected and never awaited, belongs to no run; the log tells it. */
function watchForStrayErrors(engine: Engine): void {
  const report = (event: Event, error: unknown) => {
    event.preventDefault();
    engine.strayErrors += 1;
    reportError(engine, engine.program, error);
  };
  realm.addEventListener('error', (event: ErrorEvent) =>
    report(event, event.error ?? event.message),
  );
  realm.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) =>
    report(event, event.reason),
  );
}
