import type { LimitChanged } from '$lib/contract/product-events';
import { limitWaits } from './limit-waits';
import type { LedgerPrompt } from './run-ledger';

/** Of time, in ms since the epoch on the run's clock. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** Of waiting; `open`: it goes on. */
export interface Wait extends Stretch {
  readonly open: boolean;
}

/** When each run itself waited for a person. */
export function personWaits(
  prompts: ReadonlyMap<string, LedgerPrompt>,
  now: number,
): ReadonlyMap<string, Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const prompt of prompts.values()) {
    const { askedAt: from, open } = prompt;
    const to = Math.max(from, prompt.answeredAt ?? (open ? now : Infinity));
    put(waits, prompt.taskRunId ?? prompt.flowRunId, { from, to, open });
  }
  return waits;
}

/** When each run itself stood in line for slots of a limit. */
export function limitQueues(
  limits: readonly LimitChanged[],
  now: number,
): ReadonlyMap<string, Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const { runId, from, to, outcome } of limitWaits(limits)) {
    const until = Math.max(from, to ?? now);
    put(waits, runId, { from, to: until, open: outcome === 'waiting' });
  }
  return waits;
}

function put(waits: Map<string, Wait[]>, runId: string | undefined, wait: Wait): void {
  if (runId === undefined) return;
  const list = waits.get(runId);
  if (list) list.push(wait);
  else waits.set(runId, [wait]);
}

/** The waits between `from` and `to`, none overlapping another, by start. */
export function merged(waits: readonly Stretch[], from: number, to: number): Stretch[] {
  if (waits.length === 0) return [];
  const list: Stretch[] = [];
  for (const wait of [...waits].sort((a, b) => a.from - b.from)) {
    const cut = { from: Math.max(wait.from, from), to: Math.min(wait.to, to) };
    const last = list.at(-1);
    if (cut.to <= cut.from) continue;
    if (last && cut.from <= last.to) {
      list[list.length - 1] = { ...last, to: Math.max(last.to, cut.to) };
    } else list.push(cut);
  }
  return list;
}

/** What of `stretches` is in none of `others`; both merged. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, other) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, other.from) },
          { from: Math.max(from, other.to), to },
        ].filter((piece) => piece.to > piece.from),
      ),
    [...stretches],
  );
}

export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);
