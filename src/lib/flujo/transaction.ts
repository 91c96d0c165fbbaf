import { inTransaction } from '$lib/engine/in-transaction';
import type { Transaction } from '$lib/engine/transaction';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/**
 * All or nothing: when the function throws, the tasks that had completed inside are **rolled
 * back**, the last one first, by their `onRollback` hooks. When it returns, their `onCommit`
 * hooks run. A transaction inside another ends with the outer one.
 *
 * @example
 * const reserva = task({ onRollback: () => console.log('Libero el asiento') }, async () => { ... });
 *
 * await transaction(async () => {
 *   await reserva();
 *   await cobra(); // if this throws, the seat is given back
 * });
 */
export function transaction<Result>(
  fn: (transaction: Transaction) => Result | PromiseLike<Result>,
): Promise<Awaited<Result>> {
  if (typeof fn !== 'function') {
    throw new WrongDefinition(`transaction(...) takes a function, but got ${shown(fn)}`);
  }
  return inTransaction(installedEngine(), fn);
}
