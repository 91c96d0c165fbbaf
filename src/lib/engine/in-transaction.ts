import type { Engine } from './engine';
import { Transaction } from './transaction';

/** Runs the function in a transaction of its own, inside the one around the caller. */
export async function inTransaction<Result>(
  engine: Engine,
  fn: (transaction: Transaction) => Result | PromiseLike<Result>,
): Promise<Awaited<Result>> {
  const scope = engine.scope();
  const transaction = new Transaction(scope.transaction, false);
  let value: Awaited<Result>;
  try {
    value = await engine.ports.context.with({ ...scope, transaction }, () => fn(transaction));
  } catch (error) {
    await scope.children.waitFor(transaction.rollBack());
    throw error;
  }
  await scope.children.waitFor(transaction.complete());
  return value;
}
