import { isCancellationReason } from './cancellation';
import type { Engine } from './engine';
import type { Scope } from './scope';
import { Transaction } from './transaction';

/**
 * Runs the function in a transaction of its own, inside the one around the caller. What the caller stands in
 * does not end before it, and ends it when it is cancelled.
 */
export function inTransaction<Result>(
  engine: Engine,
  fn: (transaction: Transaction) => Result | PromiseLike<Result>,
): Promise<Awaited<Result>> {
  const scope = engine.scope();
  const ended = transact(engine, scope, fn);
  const settled = ended.then(
    () => undefined,
    () => undefined,
  );
  void scope.children.waitFor(settled);
  // Whoever does not wait need not hear that it was cut short; any other error must not be lost.
  const given: Promise<Awaited<Result>> = new Promise((resolve, reject) => {
    ended.then(resolve, (error: unknown) => {
      if (isCancellationReason(error)) given.catch(() => undefined);
      reject(error);
    });
  });
  return given;
}

async function transact<Result>(
  engine: Engine,
  scope: Scope,
  fn: (transaction: Transaction) => Result | PromiseLike<Result>,
): Promise<Awaited<Result>> {
  const transaction = new Transaction(scope.transaction, false);
  let value: Awaited<Result>;
  try {
    value = await scope.cancellation.race(
      engine.ports.context.with({ ...scope, transaction }, () => fn(transaction)),
    );
  } catch (error) {
    // Cut short to go on another day: nothing of it is undone.
    if (!engine.suspended) await transaction.rollBack();
    throw error;
  }
  await transaction.complete();
  return value;
}
