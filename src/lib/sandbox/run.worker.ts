import type { Clock } from '$lib/engine/clock';
import { Engine } from '$lib/engine/engine';
import { FastClock } from '$lib/engine/fast-clock';
import type { StoredResult } from '$lib/contract/stored-result';
import { runProgram } from '$lib/engine/run-program';
import { readRestored } from '$lib/engine/read-restored';
import { createId } from './create-id';
import { Outbox } from './outbox';
import { LoadedProgram } from './loaded-program';
import { ProgramRealm, type WorkerRealm } from './program-realm';
import { realClock } from './real-clock';
import { rehearse } from './rehearse';
import { VALUE_TEXT } from './value-text';
import type { FromWorker, StartMessage, ToWorker } from './protocol';

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

/** The worker's own, which the program's take the place of. */
interface World {
  readonly now: () => number;
  readonly later: (callback: () => void, delayMs: number) => number;
  /** Calls back once all that can run has run. */
  readonly defer: (callback: () => void) => void;
  readonly post: (message: FromWorker) => void;
  /** What the page has been asked and not answered yet. */
  readonly answers: Map<string, (answer: string | null) => void>;
  readonly recalls: Map<number, (result: StoredResult | undefined) => void>;
  readonly clock: Clock;
  /** Made before the first run. */
  programs?: ProgramRealm;
}

function listen(port: MessagePort): void {
  const now = Date.now.bind(Date);
  const later = realm.setTimeout.bind(realm);
  const read = realm.importScripts.bind(realm);
  const world: World = {
    now,
    later,
    defer: afterAllThatCanRun(),
    post: MessagePort.prototype.postMessage.bind(port) as (message: FromWorker) => void,
    answers: new Map(),
    recalls: new Map(),
    clock: realClock({ now, setTimeout: later, clearTimeout: realm.clearTimeout.bind(realm) }),
  };
  let program: LoadedProgram | undefined;
  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    switch (data.type) {
      case 'prepare': {
        const isFirst = !program;
        const { positions } = (program = new LoadedProgram(realm, read, data.code, data.map));
        if (isFirst) rehearse(() => positions.callSite()).catch(() => undefined);
        world.programs ??= new ProgramRealm(realm, world.clock);
        return program.load();
      }
      case 'start': {
        const { code, map } = data;
        if (program?.code !== code || program.map !== map)
          program = new LoadedProgram(realm, read, code, map);
        return void run(data, program, world);
      }
      case 'answer':
        world.answers.get(data.promptId)?.(data.answer);
        world.answers.delete(data.promptId);
        return;
      case 'recalled':
        world.recalls.get(data.id)?.(data.result);
        world.recalls.delete(data.id);
        return;
      case 'ping':
        return world.post({ type: 'pong', count: data.count });
    }
  };
  world.post({ type: 'ready' });
}

async function run(start: StartMessage, program: LoadedProgram, world: World): Promise<void> {
  const { seed, faults, files, variables, restored, deployed, more } = start;
  const { now, later, post, answers, recalls } = world;
  const outbox = new Outbox((text) => post({ type: 'events', text }), later, now);
  const { positions } = program;
  const clock =
    start.clock === 'fast'
      ? new FastClock(Math.min(deployed?.times[0] ?? Infinity, now()), world.defer)
      : world.clock;
  const recallIds = { next: 0 };
  answers.clear();
  recalls.clear();
  const programs = (world.programs ??= new ProgramRealm(realm, world.clock));
  const engine = new Engine(
    {
      context: programs.context,
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
      idle: () => programs.idle(),
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
  programs.enter(engine, clock);
  if (more) {
    program.tryLoad();
    programs.mark(program.code);
  }
  await runProgram(engine, () => program.begin());
  outbox.close();
  if (!more) return post({ type: 'ended' });
  // Whatever the run has left undone may do its last step first.
  await new Promise<void>((resolve) => world.defer(resolve));
  post(programs.isAsMarked() ? { type: 'ended', again: true } : { type: 'ended' });
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
