import fc from 'fast-check';
import type { Fault } from '$lib/contract/fault';
import type { Body, Step } from './student-program';

/** A generated program with all that decides what becomes of it, but for the answers. */
export interface ProgramPlan {
  readonly bodies: readonly Body[];
  readonly faults: readonly Fault[];
  readonly seed: number;
}

const BODIES = 4;

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do'][]>(
    'call',
    'call',
    'submit',
    'chain',
    'map',
    'side-by-side',
    'subflow',
    'state',
    'float',
    'sleep',
    'ask',
    'pause',
    'chance',
    'transaction',
    'undone',
    'throw',
  ),
  body: fc.constantFrom(1, 2),
  value: fc.nat(5),
});

/** The last body calls nobody. */
const LEAF = new Set<Step['do']>(['sleep', 'ask', 'pause', 'chance', 'throw']);

const body = (steps: fc.Arbitrary<Step>, maxLength: number): fc.Arbitrary<Body> =>
  fc.record({
    steps: fc.array(steps, { minLength: 1, maxLength }),
    gives: fc.constantFrom('number', 'number', 'number', 'map', 'function', 'nothing'),
    failures: fc.constantFrom(0, 0, 0, 0, 0, 1),
    retries: fc.constantFrom(0, 1, 2),
    retryDelaySeconds: fc.nat(30),
    cached: fc.constant(false),
    undoable: fc.boolean(),
  });

// Never which call: where runs go on side by side, calls are counted in another order.
const place = {
  on: fc.constantFrom('task', 'task', 'flow'),
  // The program's own flow has no caller that a fault could surprise.
  number: fc.integer({ min: 1, max: BODIES - 1 }),
  attempt: fc.constantFrom(undefined, 1, 2),
  chance: fc.constantFrom(undefined, 0.5),
};

const fault: fc.Arbitrary<Fault> = fc
  .record({
    ...place,
    kind: fc.constantFrom('throw', 'delay', 'wrong-result', 'lost-answer'),
    size: fc.nat(100),
  })
  .map(({ on, number, attempt, chance, kind, size }): Fault => {
    const where = {
      on,
      name: `${on === 'task' ? 't' : 'f'}${number}`,
      ...(attempt !== undefined && { attempt }),
      ...(chance !== undefined && { chance }),
    };
    switch (kind) {
      case 'delay':
        return { kind, ...where, delaySeconds: size };
      case 'wrong-result':
        return { kind, ...where, result: size };
      default:
        return { kind, ...where };
    }
  });

const leaf = body(
  step.filter(({ do: what }) => LEAF.has(what)),
  1,
);

/** Equal calls share what one of them gave: it must not matter which. */
const cachedLeaf = body(
  fc.record({ do: fc.constantFrom('sleep', 'ask'), body: fc.constant(1), value: fc.nat(5) }),
  1,
).map((one) => ({ ...one, cached: true }));

/** Tasks, retries, maps, subflows, faults, questions, pauses, sleeps, chance, transactions, caches. */
export const programPlan: fc.Arbitrary<ProgramPlan> = fc
  .record({
    bodies: fc.tuple(body(step, 4), body(step, 2), body(step, 2), fc.oneof(leaf, leaf, cachedLeaf)),
    faults: fc.array(fault, { maxLength: 2 }),
    seed: fc.nat(2 ** 31),
  })
  .map(({ bodies, faults, seed }) => ({
    bodies,
    seed,
    faults: faults.filter(({ name }) => !bodies.some((one, i) => one.cached && name === `t${i}`)),
  }));

/** The same programs in every test and wherever it runs; `SEED` in the environment asks for others. */
export function generatedPrograms(count: number): readonly ProgramPlan[] {
  return fc.sample(programPlan, { numRuns: count, seed: Number(process.env.SEED) || 1 });
}
