import type { Fault } from '$lib/contract/fault';
import type { Engine } from './engine';
import { Hash } from './hash';
import { hashValue } from './hash-value';
import type { Run } from './run';
import { CallCounter, type Scope } from './scope';
import { sleep } from './sleep';

/** A fault struck that was set on purpose: nothing is wrong with the code. */
export class InjectedFault extends Error {
  override name = 'InjectedFault';
}

/** The faults that strike this attempt of the run; most often none. */
export function faultsFor(engine: Engine, run: Run, attempt: number): readonly Fault[] {
  if (engine.faults.length === 0) return engine.faults;
  return engine.faults.filter(
    (fault, index) =>
      fault.on === run.kind &&
      fault.name === run.definitionName &&
      (fault.call === undefined || fault.call === run.call) &&
      (fault.key === undefined || fault.key === run.key) &&
      (fault.attempt === undefined || fault.attempt === attempt) &&
      (fault.chance === undefined || draw(engine, run, attempt, index) < fault.chance),
  );
}

function draw(engine: Engine, run: Run, attempt: number, index: number): number {
  const hash = new Hash().add(String(engine.seed)).add(run.key);
  hash.add(`fault ${namesOf(engine.faults)[index]} ${attempt}`);
  return hash.words()[0] / 2 ** 32;
}

const names = new WeakMap<readonly Fault[], readonly string[]>();

/**
 * What each fault draws by: what it says and how many before it say the same, never its place in the
 * list, so that no fault's coming or going changes what another draws.
 */
function namesOf(faults: readonly Fault[]): readonly string[] {
  const known = names.get(faults);
  if (known) return known;
  const equal = new CallCounter();
  const made = faults.map((fault) => {
    const said = hashValue(fault) ?? '';
    return `${said}.${equal.next(said)}`;
  });
  names.set(faults, made);
  return made;
}

/** Runs an attempt's body with faults before and after it. */
export async function withFaults<T>(
  engine: Engine,
  run: Run,
  scope: Scope,
  faults: readonly Fault[],
  body: () => T | PromiseLike<T>,
): Promise<Awaited<T>> {
  const strike = (fault: Fault) =>
    engine.emit({
      type: 'fault-struck',
      at: engine.now(),
      id: run.id,
      kind: fault.kind,
      fault: engine.faults.indexOf(fault),
    });
  for (const fault of faults) {
    if (!strikesBefore(fault)) continue;
    strike(fault);
    await before(engine, scope, fault);
  }
  let value = await body();
  for (const fault of faults) {
    if (strikesBefore(fault)) continue;
    strike(fault);
    switch (fault.kind) {
      case 'wrong-result':
        value = structuredCopy(fault.result) as Awaited<T>;
        break;
      case 'lost-answer':
        throw new InjectedFault(fault.message ?? 'The work was done, but its answer was lost');
      default:
        await cutPower(engine);
    }
  }
  return value;
}

function strikesBefore(fault: Fault): boolean {
  return !(
    fault.kind === 'wrong-result' ||
    fault.kind === 'lost-answer' ||
    (fault.kind === 'power-cut' && fault.when === 'after')
  );
}

async function before(engine: Engine, scope: Scope, fault: Fault): Promise<void> {
  switch (fault.kind) {
    case 'throw':
      throw new InjectedFault(fault.message ?? 'A fault was injected here');
    case 'delay':
      return sleep(engine, scope.cancellation, fault.delaySeconds);
    case 'hang':
      return scope.cancellation.race(new Promise<never>(() => undefined));
    default:
      return cutPower(engine);
  }
}

/** Nothing runs after it. */
function cutPower(engine: Engine): Promise<never> {
  engine.ports.cutPower?.();
  return new Promise(() => undefined);
}

/** Each caller gets a value of its own. */
function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
