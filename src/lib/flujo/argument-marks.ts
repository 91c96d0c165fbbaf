import { AllowedFailure, Quoted, Unmapped } from '$lib/engine/argument-marks';
import { inspect } from '$lib/engine/inspect';
import { TaskFuture } from '$lib/engine/task-future';
import { WrongDefinition } from './wrong-definition';

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
  if (Array.isArray(given)) return given.map(allowed);
  return allowed(given);
}

function allowed(future: unknown): unknown {
  if (future instanceof TaskFuture) return mark(new AllowedFailure(future));
  throw new WrongDefinition(
    `allowFailure takes a future, or a list of them, but got ${inspect(future).slice(0, 200)}`,
  );
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
