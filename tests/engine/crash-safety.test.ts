import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { generatedPrograms, type ProgramPlan } from '../support/generated-program/program-plan';
import { runPlan, type Deed, type PlanRun } from '../support/generated-program/run-plan';

/** Places at which a program is cut; all of them when the environment asks for EVERY_BOUNDARY. */
const everywhere = Boolean(process.env.EVERY_BOUNDARY);
const CUTS = everywhere ? Infinity : 20;
/** The same for a run that had gone on already, in each of so many places. */
const SECOND_CUTS = everywhere ? 20 : 3;
/** Milliseconds; everywhere is some minutes. */
const LONGEST = everywhere ? 3_600_000 : 300_000;
const PROGRAMS = generatedPrograms(200);

test('the same program with the same answers, seed and faults gives the same events', async () => {
  for (const plan of PROGRAMS) {
    const [one, other] = [await runPlan(plan), await runPlan(plan)];
    expect(JSON.stringify(other.events)).toBe(JSON.stringify(one.events));
  }
});

test(
  'killed after any event, a run goes on to the same end and does nothing twice',
  async () => {
    for (const plan of PROGRAMS) {
      const whole = await runPlan(plan);
      for (const cut of places(whole.events.length, CUTS)) {
        await goesOn(plan, whole, [before(whole, cut)], `cut after ${cut} events`);
      }
    }
  },
  LONGEST,
);

test(
  'killed again while it goes on, a run still loses nothing',
  async () => {
    for (const plan of PROGRAMS) {
      const whole = await runPlan(plan);
      for (const cut of places(whole.events.length, SECOND_CUTS)) {
        const first = before(whole, cut);
        const second = await runPlan(plan, first.events);
        for (const again of places(second.events.length, SECOND_CUTS)) {
          const parts = [first, before(second, again)];
          await goesOn(plan, whole, parts, `cut after ${cut} events, then after ${again}`);
        }
      }
    }
  },
  LONGEST,
);

/** Evenly from nothing to everything. */
/** Before the last event: what has told of its end was not cut, and whoever goes on from there tries it once more. */
function places(events: number, most: number): readonly number[] {
  const last = events - 1;
  const count = Math.min(last + 1, most);
  return Array.from({ length: count }, (_, place) => Math.round((place * last) / (count - 1)));
}

/** What was told, and what had surely been done, when the power went. */
function before({ events, deeds }: PlanRun, cut: number): PlanRun {
  return {
    events: events.slice(0, cut),
    deeds: deeds.filter(({ eventsBefore }) => eventsBefore < cut),
  };
}

async function goesOn(
  plan: ProgramPlan,
  whole: PlanRun,
  parts: readonly PlanRun[],
  where: string,
): Promise<void> {
  const earlier = parts.flatMap(({ events }) => events);
  const last = await runPlan(plan, earlier);
  const told = `${where}: ${JSON.stringify(plan)}`;
  expect(endOf(last.events), told).toEqual(endOf(whole.events));
  const kept = keptKeys(earlier);
  const keys = new Map(keysOf(last.events));
  for (const event of last.events) {
    const key = event.type === 'state' ? keys.get(event.id) : undefined;
    if (event.type !== 'state' || key === undefined) continue;
    if (event.state.name === 'RolledBack') kept.delete(key);
    if (event.state.type !== 'RUNNING' || !kept.has(key)) continue;
    throw new Error(`${key} is done twice, ${told}`);
  }
  // Which of two equal calls finds the other's result may differ where they race.
  if (plan.bodies.some(({ cached }) => cached)) return;
  const deeds = [...parts.flatMap((part) => part.deeds), ...last.deeds];
  expect([...standing(deeds)].sort(), told).toEqual([...standing(whole.deeds)].sort());
}

/** How the program ended and its flow, with what that gave. */
function endOf(events: readonly RunEvent[]) {
  const root = events.find((event) => event.type === 'flow-run-created');
  const end = events.findLast((event) => event.type === 'state' && event.id === root?.id);
  return end?.type === 'state' ? { state: end.state, result: end.result } : undefined;
}

/** Task runs that had completed, were not undone since, and whose results could be kept. */
function keptKeys(events: readonly RunEvent[]): Set<string> {
  const keys = new Map(keysOf(events));
  const kept = new Set<string>();
  for (const event of events) {
    if (event.type !== 'state') continue;
    const key = keys.get(event.id) ?? '';
    const { type, name } = event.state;
    if (type === 'COMPLETED' && name !== 'RolledBack' && !event.resultLost && !event.holdsUndo)
      kept.add(key);
    else kept.delete(key);
  }
  return kept;
}

function keysOf(events: readonly RunEvent[]): [string, string][] {
  return events.flatMap((event): [string, string][] =>
    event.type === 'task-run-created' ? [[event.id, event.key]] : [],
  );
}

/** What has been done to the world and not been undone. */
function standing(deeds: readonly Deed[]): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { what, key } of deeds) {
    if (what === 'done') done.add(key);
    else done.delete(key);
  }
  return done;
}
