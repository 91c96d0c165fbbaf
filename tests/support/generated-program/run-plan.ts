import type { RunEvent } from '$lib/contract/events';
import { installedEngine } from '$lib/flujo/installed-engine';
import { runInNode, type NodeRunOptions } from '../../engine/support/run-in-node';
import type { ProgramPlan } from './program-plan';
import { answerTo, studentProgram } from './student-program';

/** Something that a task's body did to the world, when so many events had been told. */
export interface Deed {
  readonly what: 'done' | 'undone';
  readonly key: string;
  readonly eventsBefore: number;
}

export interface PlanRun {
  readonly events: readonly RunEvent[];
  readonly deeds: readonly Deed[];
}

/** Runs a generated program in Node, on the fast clock; after the events of those before it, if any. */
export async function runPlan(
  { bodies, faults, seed }: ProgramPlan,
  after?: readonly RunEvent[],
): Promise<PlanRun> {
  const events: RunEvent[] = [];
  const deeds: Deed[] = [];
  const ids = { made: 0 };
  const keys = new Map<string, string>();
  const messages = new Map<string, string>();
  const stored = new Map<string, { text: string }>();
  for (const event of after ?? []) {
    if (event.type === 'result-stored') stored.set(event.key, { text: event.text });
  }
  const emit = (event: RunEvent) => {
    events.push(event);
    if (event.type === 'task-run-created') keys.set(event.id, event.key);
    if (event.type === 'prompt-asked') messages.set(event.id, event.message);
  };
  const options: NodeRunOptions = {
    seed,
    faults,
    ...(after && { after }),
    ports: {
      // No two runs of a row share an id.
      newId: () => `${after?.length ?? 0}-${++ids.made}`,
      emit,
      // Frames of Node's own differ with what it has optimized.
      placeOf: (error) => ({ stack: String(error) }),
      ask: async (id) => answerTo(messages.get(id) ?? ''),
      recall: async (key) => stored.get(key),
    },
  };
  const note = (what: Deed['what'], id: string) =>
    deeds.push({ what, key: keys.get(id) ?? '', eventsBefore: events.length });
  const { random } = Math;
  Math.random = () => installedEngine().random();
  try {
    await runInNode(studentProgram(bodies, note), { ends: 'any', ...options });
  } finally {
    Math.random = random;
  }
  return { events, deeds };
}
