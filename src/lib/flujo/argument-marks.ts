import { AllowedFailure, Quoted, Unmapped } from '$lib/engine/argument-marks';
import type { TaskFuture } from '$lib/engine/task-future';

/**
 * Lets a task run although the task that it waits for may fail: it is then given the error
 * itself in place of the result.
 *
 * @example
 * const datos = descarga.submit(url);
 * await informe.submit(allowFailure(datos)).result(); // informe(datos: string | Error)
 */
export function allowFailure<Result>(future: TaskFuture<Result>): TaskFuture<Result | Error> {
  return mark(new AllowedFailure(future));
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
