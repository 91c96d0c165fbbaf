import type { SharedPlayground } from '$lib/contract/program';
import type { RunLedger } from '../run-ledger';
import { compareFiles, type ComparedFile } from './compare-programs';
import { pairRuns, type RunPair } from './pair-runs';
import { runAccount } from './run-account';
import { DIFFERENCE_KINDS, runDifferences, type RunDifference } from './run-differences';

/** A flow run as it was kept. */
export interface RunToCompare {
  readonly ledger: RunLedger;
  readonly rootId: string;
  readonly program: SharedPlayground;
}

/** What a run was given besides its code and answers. A seed is most often drawn anew, so that it says nothing. */
export const CONDITIONS = ['clock', 'faults'] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface ComparedRun extends RunPair {
  /** 0 for the two runs themselves. */
  readonly depth: number;
  readonly differences: readonly RunDifference[];
}

export interface FirstDifference {
  readonly run: ComparedRun;
  readonly difference: RunDifference;
}

export interface RunComparison {
  /** In which they differ. */
  readonly conditions: readonly Condition[];
  readonly files: readonly ComparedFile[];
  /** Each run above those that it called. */
  readonly runs: readonly ComparedRun[];
  /** What came about first; how long something took only where nothing else differs. */
  readonly first?: FirstDifference;
}

/** Two flow runs side by side; undefined when a ledger does not have its one. */
export function compareRuns(a: RunToCompare, b: RunToCompare): RunComparison | undefined {
  const [mine, theirs] = [runAccount(a.ledger, a.rootId), runAccount(b.ledger, b.rootId)];
  if (!mine || !theirs) return undefined;
  const runs = withAllBelow({ a: mine, b: theirs });
  const first = firstDifference(runs);
  return {
    conditions: CONDITIONS.filter((condition) => differsIn(condition, a, b)),
    files: compareFiles(a.program, b.program),
    runs,
    ...(first && { first }),
  };
}

/** No recursion: subflows can be nested deeper than the stack. */
function withAllBelow(roots: RunPair): ComparedRun[] {
  const found: ComparedRun[] = [];
  const left: { readonly pair: RunPair; readonly depth: number }[] = [{ pair: roots, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { pair, depth } = next;
    found.push({ ...pair, depth, differences: runDifferences(pair) });
    const below = pairRuns(pair.a?.children ?? [], pair.b?.children ?? []);
    for (const child of below.toReversed()) left.push({ pair: child, depth: depth + 1 });
  }
  return found;
}

function firstDifference(runs: readonly ComparedRun[]): FirstDifference | undefined {
  let first: FirstDifference | undefined;
  for (const run of runs) {
    for (const difference of run.differences) {
      if (!first || comesBefore(difference, first.difference)) first = { run, difference };
    }
  }
  return first;
}

function comesBefore(one: RunDifference, two: RunDifference): boolean {
  const weather = Number(one.kind === 'duration') - Number(two.kind === 'duration');
  const kind = DIFFERENCE_KINDS.indexOf(one.kind) - DIFFERENCE_KINDS.indexOf(two.kind);
  return (weather || one.place - two.place || kind) < 0;
}

function differsIn(condition: Condition, a: RunToCompare, b: RunToCompare): boolean {
  const [mine, theirs] = [a.ledger.program, b.ledger.program];
  switch (condition) {
    case 'clock':
      return mine?.clock !== theirs?.clock;
    case 'faults':
      return JSON.stringify(a.program.faults ?? []) !== JSON.stringify(b.program.faults ?? []);
  }
}
