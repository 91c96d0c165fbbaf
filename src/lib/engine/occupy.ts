import type { LimitStep } from '$lib/contract/product-events';
import type { Engine } from './engine';
import type { Limit } from './limits';
import { ownerOf } from './owner';
import type { Scope } from './scope';
import { sleep } from './sleep';

/** Runs `body` while it holds slots of the limit; they are given back however it ends. */
export async function withSlots<Result>(
  engine: Engine,
  limit: Limit,
  slots: number,
  body: () => Result,
): Promise<Awaited<Result>> {
  const scope = engine.scope();
  const giveBack = await take(engine, scope, limit, slots);
  try {
    scope.cancellation.throwIfCancelled();
    const inside = { ...scope, held: [...(scope.held ?? []), limit.name] };
    return await scope.cancellation.race(engine.ports.context.with(inside, body));
  } finally {
    giveBack();
  }
}

async function take(engine: Engine, scope: Scope, limit: Limit, slots: number) {
  scope.cancellation.throwIfCancelled();
  const tell = teller(engine, scope, limit, slots);
  let release = limit.slots.takeNow(slots);
  if (!release) {
    tell('waits');
    if (scope.held?.includes(limit.name)) warnOfOwnSlots(engine, scope, limit.name);
    release = await waiting(limit.slots.take(slots, scope.cancellation), tell);
  }
  tell('taken');
  return () => {
    tell('given-back');
    release();
  };
}

/** It may be awaited elsewhere, so it is no error; inside, it would never end. */
function warnOfOwnSlots(engine: Engine, scope: Scope, name: string): void {
  engine.log(
    scope,
    'WARNING',
    `This waits for slots of '${name}' while it holds some itself: awaited in there, it waits for ever`,
    engine.ports.callSite?.(),
  );
}

/** Waits until the rate has so many slots free, behind those who came first, and takes them. */
export async function passRate(engine: Engine, limit: Limit, slots: number): Promise<void> {
  const scope = engine.scope();
  const { cancellation } = scope;
  const { clock } = engine.ports;
  cancellation.throwIfCancelled();
  const tell = teller(engine, scope, limit, slots);
  const now = limit.line.takeNow(1);
  const free = now !== undefined && limit.waitMs(slots, clock) === 0;
  if (!free) tell('waits');
  const next = now ?? (await waiting(limit.line.take(1, cancellation), tell));
  try {
    for (let ms = limit.waitMs(slots, clock); ms > 0; ms = limit.waitMs(slots, clock)) {
      await waiting(sleep(engine, cancellation, ms / 1000), tell);
    }
    limit.use(slots, clock);
    tell('taken');
  } finally {
    next();
  }
}

/** A wait that fails was cancelled. */
async function waiting<T>(wait: Promise<T>, tell: (step: LimitStep) => void): Promise<T> {
  try {
    return await wait;
  } catch (reason) {
    tell('given-up');
    throw reason;
  }
}

function teller(engine: Engine, scope: Scope, limit: Limit, slots: number) {
  const id = engine.ports.newId();
  return (step: LimitStep) =>
    engine.emit({
      type: 'limit',
      at: engine.now(),
      id,
      limit: limit.name,
      step,
      slots,
      of: limit.slots.limit,
      ...ownerOf(scope),
    });
}
