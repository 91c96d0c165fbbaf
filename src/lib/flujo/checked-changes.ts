import { AllowedFailure } from '$lib/engine/argument-marks';
import { lateList } from '$lib/engine/late-list';
import { TaskFuture } from '$lib/engine/task-future';
import { checkOptions } from './check-options';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** What `withOptions` was given; throws WrongDefinition with a sentence. */
export function checkedChanges<Changes extends { readonly waitFor?: readonly unknown[] }>(
  kind: 'task' | 'flow',
  changes: Changes,
): Changes {
  checkOptions(kind, withoutWaitFor(kind, changes));
  const waitFor: unknown = changes.waitFor;
  if (waitFor !== undefined && !(Array.isArray(waitFor) && waitFor.every(isFuture))) {
    throw new WrongDefinition(`'waitFor' is a list of futures, but got ${shown(waitFor)}`);
  }
  return changes;
}

function withoutWaitFor(kind: string, changes: unknown): unknown {
  if (typeof changes !== 'object' || changes === null) {
    throw new WrongDefinition(
      `withOptions(...) of a ${kind} takes an object with options, but got ${shown(changes)}`,
    );
  }
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key !== 'waitFor'));
}

function isFuture(one: unknown): boolean {
  if (Array.isArray(one)) return lateList(one) !== undefined || one.every(isFuture);
  return one instanceof TaskFuture || one instanceof AllowedFailure;
}
