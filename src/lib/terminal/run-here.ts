import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import * as esbuild from 'esbuild';
import * as v from 'valibot';
import { compileProgram } from '$lib/compiler/compile-program';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { RunEvent } from '$lib/contract/events';
import { reportError } from '$lib/engine/end-run';
import { isCancellationReason } from '$lib/engine/cancellation';
import { Engine } from '$lib/engine/engine';
import { FastClock } from '$lib/engine/fast-clock';
import type { ContextStore } from '$lib/engine/ports';
import { runProgram } from '$lib/engine/run-program';
import type { Scope } from '$lib/engine/scope';
import * as flujo from '$lib/flujo/index';
import { installEngine } from '$lib/flujo/installed-engine';
import { closingEvents } from '$lib/projections/close-runs';
import { carryHandlers } from '$lib/sandbox/carry-handlers';
import { ClockTimers } from '$lib/sandbox/clock-timers';
import { createConsole } from '$lib/sandbox/console';
import { createId } from '$lib/sandbox/create-id';
import { followClock } from '$lib/sandbox/follow-clock';
import { realClock } from '$lib/sandbox/real-clock';
import { PROGRAM_SCRIPT, SourcePositions } from '$lib/sandbox/source-positions';
import { VALUE_TEXT } from '$lib/sandbox/value-text';
import { askInTerminal } from './ask-in-terminal';
import { LineReader } from './line-reader';
import { terminalSettings } from './terminal-settings';
import { TerminalTranscript } from './terminal-transcript';

/** Node's global object, as far as the program's clock replaces parts of it. */
interface Realm {
  setTimeout: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  setInterval: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
  Date: DateConstructor;
  readonly performance: Performance;
  readonly Math: Math;
  __flujoProgram?: () => Promise<void>;
}
const HISTORY = 'flujo-history.jsonl';
/** Exit codes as shells expect them. */
const INTERRUPTED = 130;

const { flujo: said } = JSON.parse(readFileSync('package.json', 'utf8')) as { flujo?: unknown };
const settings = v.parse(terminalSettings, said);
const files = readFiles('src');
const compiled = await compileProgram(esbuild, { files, entry: settings.entry });
await esbuild.stop();
if (compiled.kind === 'compiled') {
  process.exitCode = (await run(compiled.program)) === 'Completed' ? 0 : 1;
} else {
  for (const { file, line, column, message } of compiled.diagnostics) {
    process.stderr.write(`src/${file}:${line}:${column}: ${message}\n`);
  }
  process.exitCode = 1;
}

async function run({ code, map }: CompiledProgram) {
  const realm = globalThis as object as Realm;
  // The world's own time, taken before the program's is put in its place.
  const now = Date.now.bind(Date);
  const { setTimeout: later, clearTimeout: forget, setImmediate: whenIdle } = globalThis;
  const timeouts = new Map<number, NodeJS.Timeout>();
  const clock =
    settings.clock === 'fast'
      ? new FastClock(now(), (callback) => whenIdle(callback))
      : realClock({
          now,
          setTimeout: (callback, delayMs) => {
            const timeout = later(callback, delayMs);
            const id = Number(timeout);
            timeouts.set(id, timeout);
            return id;
          },
          clearTimeout: (id) => forget(timeouts.get(id)),
        });
  const storage = new AsyncLocalStorage<Scope | undefined>();
  const context: ContextStore = {
    current: () => storage.getStore(),
    with: (scope, fn) => storage.run(scope, fn),
  };
  carryHandlers(globalThis, context);
  const timers = new ClockTimers(realm, clock, () => storage.getStore());
  const positions = new SourcePositions(code, map);

  const end = (as: 'Cancelled' | 'Crashed', message?: string): never => {
    const closing = closingEvents(transcript.ledger, {
      as,
      at: now(),
      ...(message && { message }),
    });
    for (const event of closing) take(event);
    process.exit(as === 'Cancelled' ? INTERRUPTED : 1);
  };
  const reader = new LineReader(process.stdin, process.stdout, () => end('Cancelled'));
  process.on('SIGINT', () => end('Cancelled'));
  const transcript = new TerminalTranscript({
    write: (text) => process.stdout.write(text),
    ask: (prompt) => askInTerminal(prompt, reader),
  });
  const take = (event: RunEvent) => {
    if (!transcript.add(event)) return;
    appendFileSync(HISTORY, `${JSON.stringify(event)}\n`);
    if (event.type === 'file-written') writeOutput(event.path, event.text);
  };

  const engine = new Engine(
    {
      context,
      clock,
      newId: () => createId(now()),
      emit: take,
      ask: (promptId) => transcript.answer(promptId),
      cutPower: () => end('Crashed', 'Execution was aborted: the power was cut.'),
      files,
      idle: () => timers.idle(),
      values: VALUE_TEXT,
      callSite: () => positions.callSite(),
      assignedName: () => positions.assignedName(),
      placeOf: (error) => positions.placeOf(error),
    },
    settings.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    settings.faults,
  );
  installEngine(engine);
  const startedAt = clock.now();
  if (settings.clock === 'fast') followClock(realm, clock, () => startedAt);
  realm.Math.random = () => engine.random();
  const print = (text: string) => engine.print(text);
  Object.assign(realm, { __flujo: flujo, console: createConsole(print, () => clock.now()) });
  const stray = (error: unknown) => {
    if (isCancellationReason(error)) return;
    engine.strayErrors += 1;
    reportError(engine, engine.program, error);
  };
  process.on('uncaughtException', stray);
  process.on('unhandledRejection', stray);
  const outcome = await runProgram(engine, () => {
    runInThisContext(code, { filename: PROGRAM_SCRIPT });
    return realm.__flujoProgram?.();
  });
  reader.close();
  return outcome;
}

/** Every file below a folder, by its path with forward slashes. */
function readFiles(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, file).split(path.sep).join('/');
        return [name, readFileSync(file, 'utf8')];
      }),
  );
}

/** What the program writes goes into a folder of its own: its sources stay as they are. */
function writeOutput(name: string, text: string): void {
  const folder = path.resolve('output');
  const file = path.resolve(folder, name);
  if (!file.startsWith(folder + path.sep)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
