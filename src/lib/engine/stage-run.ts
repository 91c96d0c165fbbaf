import { Cancellation } from './cancellation';
import type { TransactionHook } from './definition';
import type { Engine } from './engine';
import type { Run } from './run';
import { runHooks } from './run-hooks';
import { State } from './state';
import type { StagedWork, Transaction } from './transaction';

/** What a task says about being undone or made to last. */
interface Undoing {
  readonly subject: unknown;
  readonly onRollback: readonly TransactionHook[];
  readonly onCommit: readonly TransactionHook[];
  /** Keeps the result for later calls, once it lasts. */
  readonly keep: (() => void) | undefined;
}

/**
 * Hands a task run that has completed over to the transaction around it; outside any it lasts at
 * once. `own` holds what it called itself, which shares its fate.
 */
export async function stageRun(
  engine: Engine,
  run: Run,
  own: Transaction | undefined,
  undoing: Undoing,
): Promise<void> {
  const around = run.parent.transaction;
  const inside = own?.isEmpty === false ? own : undefined;
  const { onRollback, onCommit, keep } = undoing;
  const plain = onRollback.length === 0 && onCommit.length === 0 && !inside;
  // The one around a task's body is nobody's doing: it takes in what asks to be undone or kept, no more.
  if (plain && (around?.lastsAlone ?? true)) return keep?.();
  if (plain && !keep && around?.ofTask) return;
  const work = stagedRun(engine, run, around ?? own, inside, undoing);
  await (around ? around.stage(work) : work.commit());
}

function stagedRun(
  engine: Engine,
  run: Run,
  transaction: Transaction | undefined,
  inside: Transaction | undefined,
  { subject, onRollback, onCommit, keep }: Undoing,
): StagedWork {
  // Also when all around has been cancelled: undoing is what is left to do.
  const call = (hooks: readonly TransactionHook[]) => {
    const scope = { ...run.outerScope(), cancellation: new Cancellation(), transaction: undefined };
    return runHooks(engine, scope, run, hooks, (hook, state) =>
      transaction ? hook(subject, run, state, transaction) : undefined,
    );
  };
  return {
    async commit() {
      await inside?.commit();
      keep?.();
      await call(onCommit);
    },
    async rollBack() {
      engine.undone.add(run.key);
      run.enter(new State('RolledBack', 'Task rolled back as part of transaction'));
      await call(onRollback.toReversed());
      await inside?.rollBack();
    },
  };
}
