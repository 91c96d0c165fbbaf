import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { RunEvent } from '$lib/contract/events';
import { compileSample } from '../program-sample';
import { runCompiled } from '../run-compiled';
import type { ProgramPlan } from './program-plan';
import { answerTo } from './student-program';

/** A generated program as the page gives it to a worker, with what each of its questions is answered. */
export interface PlannedStart {
  readonly seed: number;
  readonly faults: ProgramPlan['faults'];
  readonly files: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string | null>>;
}

/** So many frames a stack has in a browser. */
const FRAMES = 10;

/** One program for all plans: it reads its own from a file. */
export function compilePlans(): Promise<CompiledProgram> {
  const source = (name: string) =>
    readFileSync(join(import.meta.dirname, name), 'utf8').replace("'$lib/flujo'", "'flujo'");
  return compileSample({
    'main.ts': source('main.ts'),
    'student-program.ts': source('student-program.ts'),
  });
}

/** Runs the plan in Node, compiled as in the browser. */
export async function runCompiledPlan(
  program: CompiledProgram,
  { bodies, faults, seed }: ProgramPlan,
): Promise<{ readonly start: PlannedStart; readonly events: readonly RunEvent[] }> {
  const files = { 'plan.json': JSON.stringify({ bodies }) };
  const events: RunEvent[] = [];
  const answers: Record<string, string | null> = {};
  const messages = new Map<string, string>();
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES;
  await runCompiled(program, {
    seed,
    faults,
    files,
    ports: {
      emit(event) {
        events.push(event);
        if (event.type === 'prompt-asked') messages.set(event.id, event.message);
      },
      ask(id) {
        const message = messages.get(id) ?? '';
        return byMessage((answers[message] = answerTo(message)));
      },
      recall: () => byMessage(undefined),
    },
  });
  Error.stackTraceLimit = stackTraceLimit;
  return { start: { seed, faults, files, answers }, events };
}

/** What the page says reaches a worker once all that can run there has run. */
function byMessage<Said>(said: Said): Promise<Said> {
  return new Promise((resolve) => setImmediate(() => resolve(said)));
}

/** Each event as text, less ids and times of the world: ids by their order, times from the first on. */
export function withoutIdsAndTimes(events: readonly RunEvent[]): readonly string[] {
  const ids = new Map<unknown, string>();
  for (const event of events) {
    if ('id' in event && !ids.has(event.id)) ids.set(event.id, `#${ids.size}`);
  }
  const start = events[0]?.at ?? 0;
  return events.map((event) =>
    JSON.stringify(event, (key, value: unknown) => {
      if (typeof value === 'number' && (key === 'at' || key === 'expiresAt')) return value - start;
      return ids.get(value) ?? value;
    }),
  );
}
