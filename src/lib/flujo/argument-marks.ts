import { AllowedFailure, Quoted, Unmapped } from '$lib/engine/argument-marks';
import { fillsLater, LateList, lateList } from '$lib/engine/late-list';
import { TaskFuture } from '$lib/engine/task-future';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/**
 * Lets a task run although the task that it waits for may fail: it is then given the error
 * itself in place of the result.
 *
 * @example
 * const datos = descarga.submit(url);
 * await informe.submit(allowFailure(datos)).result(); // informe(datos: string | Error)
 */
export function allowFailure<Result>(future: TaskFuture<Result>): TaskFuture<Result | Error>;
/**
 * The same for each future of a list, such as the one that `map` gives.
 *
 * @example
 * const datos = descarga.map(urls);
 * await informe.submit(allowFailure(datos)).result(); // informe(datos: (string | Error)[])
 */
export function allowFailure<Result>(
  futures: readonly TaskFuture<Result>[],
): readonly TaskFuture<Result | Error>[];
export function allowFailure(given: unknown): unknown {
  if (given instanceof TaskFuture) return new AllowedFailure(given);
  if (!Array.isArray(given)) throw new WrongDefinition(notAFuture(given));
  const late = lateList(given);
  const allowed = late ? [] : (given as unknown[]).map(allowedItem);
  if (late) {
    const fill = () => void allowed.push(...(given as unknown[]).map(allowedItem));
    const filled = late.filled.then(fill);
    filled.catch(() => undefined);
    fillsLater(allowed, new LateList(filled, late.sources, ['allowed', late.key]));
  }
  return allowed;
}

function allowedItem(item: unknown): unknown {
  if (item instanceof TaskFuture) return new AllowedFailure(item);
  throw new WrongDefinition(notAFuture(item));
}

function notAFuture(given: unknown): string {
  return `allowFailure takes a future, or a list of them, but got ${shown(given)}`;
}

/**
 * Passes a list whole to each call of a `map`, instead of one item to each.
 *
 * @example
 * busca.map(['uno', 'dos'], unmapped(diccionario));
 */
export function unmapped<Value>(value: Value): Value {
  return mark(new Unmapped(value));
}

/**
 * Passes a value as it is: futures inside are not looked for. Saves time with large values.
 *
 * @example
 * await cuenta(quote(unaListaMuyLarga));
 */
export function quote<Value>(value: Value): Value {
  return mark(new Quoted(value));
}

/** A mark stands for the value that the task will be given in its place, and is typed as that. */
function mark<As>(made: object): As {
  return made as As;
}
