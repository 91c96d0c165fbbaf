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
  return ended;
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
    await transaction.rollBack();
    throw error;
  }
  await transaction.complete();
  return value;
}
