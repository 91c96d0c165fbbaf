import { Unmapped } from '$lib/engine/argument-marks';
import { type TaskFuture } from '$lib/engine/task-future';
import { FutureList } from './future-list';
import { WrongDefinition } from './wrong-definition';

/** One `submit` for each item of the lists; texts and futures are passed whole. */
export function mapTask<Result>(
  submit: (...args: unknown[]) => TaskFuture<Result>,
  given: readonly unknown[],
): FutureList<Result> {
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
  const futures = new FutureList<Result>();
  first.forEach((_, row) => {
    futures.push(submit(...columns.map(({ items, whole }) => (items ? items[row] : whole))));
  });
  return futures;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
