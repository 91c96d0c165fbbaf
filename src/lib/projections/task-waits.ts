import type { TaskRunRecord } from '$lib/contract/run-file';
import { createdAt } from './run-children';
import { lengthOf, merged, type Stretch } from './stretches';

/**
 * For what: the runs whose futures it was given, its turn, slots of a limit, its next attempt, a person. */
export const WAIT_KINDS = ['upstream', 'turn', 'limit', 'retry', 'person'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** How long a task run did not run, in ms; `total` counts what overlaps once. */
export interface TaskWaits {
  readonly total: number;
  readonly by: Readonly<Record<WaitKind, number>>;
}

interface Waits {
  readonly person: readonly Stretch[];
  readonly limit: readonly Stretch[];
}

export function taskWaits(task: TaskRunRecord, { person, limit }: Waits, now: number): TaskWaits {
  const from = createdAt(task);
  const to = Math.max(from, task.endedAt ?? now);
  const idle: Stretch[] = [];
  const retries: Stretch[] = [];
  task.states.forEach((state, index) => {
    const stretch = { from: state.at, to: task.states[index + 1]?.at ?? to };
    if (state.name === 'AwaitingRetry') retries.push(stretch);
    // NotReady and its likes end a run: nothing is waited for any more.
    else if (state.name === 'Pending' || state.name === 'Scheduled') idle.push(stretch);
  });
  const length = (stretches: readonly Stretch[]) => lengthOf(merged(stretches, from, to));
  const start = length(idle);
  const isUpstream = task.upstream.length > 0;
  return {
    total: length([...idle, ...retries, ...person, ...limit]),
    by: {
      upstream: isUpstream ? start : 0,
      turn: isUpstream ? 0 : start,
      limit: length(limit),
      retry: length(retries),
      person: length(person),
    },
  };
}
