import type { Site } from '$lib/contract/events';
import { Unmapped } from '$lib/engine/argument-marks';
import { UpstreamFailed } from '$lib/engine/start-task';
import { TaskFuture } from '$lib/engine/task-future';
import { FutureList } from './future-list';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from './wrong-definition';

/** What a submitted run is told that its call does not say. */
export interface SubmitPlace {
  /** Where the student's code stands; left out, it is looked for. */
  readonly site?: Site | undefined;
  /** Futures that it waits for besides. */
  readonly after?: readonly TaskFuture<unknown>[];
}
type Submit<Result> = (args: unknown[], place?: SubmitPlace) => TaskFuture<Result>;

/**
 * One `submit` for each item of the lists; texts are passed whole, and so are futures beside a
 * list. Without any list, futures of lists are waited for and mapped then.
 */
export function mapTask<Result>(
  submit: Submit<Result>,
  given: readonly unknown[],
): FutureList<Result> {
  const futures = new FutureList<Result>();
  const site = installedEngine().ports.callSite?.();
  const awaited = given.filter((value) => value instanceof TaskFuture);
  if (awaited.length === 0 || given.some(isIterable)) {
    for (const args of rowsOf(given)) futures.push(submit(args, { site }));
    return futures;
  }
  const submitAfter: Submit<Result> = (args) => submit(args, { site, after: awaited });
  futures.fillLater(submitLater(futures, submitAfter, given, awaited));
  return futures;
}

async function submitLater<Result>(
  futures: FutureList<Result>,
  submit: Submit<Result>,
  given: readonly unknown[],
  awaited: readonly TaskFuture<unknown>[],
): Promise<void> {
  const engine = installedEngine();
  const home = engine.scope();
  const results = new Map<unknown, unknown>();
  for (const future of awaited) {
    const state = await home.cancellation.race(future.ended);
    if (!state.isCompleted()) throw new UpstreamFailed(future.name);
    results.set(future, state.result());
  }
  const rows = rowsOf(given.map((value) => (results.has(value) ? results.get(value) : value)));
  engine.ports.context.with(home, () => {
    for (const args of rows) futures.push(submit(args));
  });
}

/** The arguments of each call; throws WrongDefinition when there is no list, or lists differ in length. */
function rowsOf(given: readonly unknown[]): unknown[][] {
  const columns = given.map((value) => {
    if (value instanceof Unmapped) return { whole: value.value as unknown };
    return isIterable(value) ? { items: [...value] } : { whole: value };
  });
  const lists = columns.flatMap(({ items }) => (items ? [items] : []));
  const [first] = lists;
  if (!first) {
    throw new WrongDefinition('map(...) takes at least one list, such as an array or a Set');
  }
  const odd = lists.find((list) => list.length !== first.length);
  if (odd) {
    throw new WrongDefinition(
      `The lists given to map(...) have different lengths: ${first.length} and ${odd.length}`,
    );
  }
  return first.map((_, row) => columns.map(({ items, whole }) => (items ? items[row] : whole)));
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
