import type { Json } from '$lib/contract/json';
import type { RunPair } from './pair-runs';
import type { RunAccount } from './run-account';

/** `missing`: one of the two did not call such a run. */
export const DIFFERENCE_KINDS = [
  'missing',
  'parameters',
  'answer',
  'attempts',
  'state',
  'result',
  'duration',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface RunDifference {
  readonly kind: DifferenceKind;
  /** When it came about, as RunAccount counts; the earlier of the two. */
  readonly place: number;
  /** Of an answer: which question, counted from 0. */
  readonly question?: number;
}

/** Work that takes as many times as long as the other's is told, */
const TIMES_AS_LONG = 1.5;
/** when it takes so much longer, in milliseconds. Less is the weather. */
const LONGER_MS = 100;

/** In what two runs differ, first to last. */
export function runDifferences({ a, b }: RunPair): readonly RunDifference[] {
  if (!a || !b) {
    return [{ kind: 'missing', place: (a ?? b)?.createdPlace ?? 0 }];
  }
  const end = Math.min(a.endPlace, b.endPlace);
  const found: RunDifference[] = [];
  if (!sameValue(a.parameters, b.parameters)) {
    found.push({ kind: 'parameters', place: Math.min(a.createdPlace, b.createdPlace) });
  }
  found.push(...answerDifferences(a, b));
  if (a.attempts !== b.attempts) found.push({ kind: 'attempts', place: end });
  if (a.state.name !== b.state.name || a.state.message !== b.state.message) {
    found.push({ kind: 'state', place: end });
  }
  if (!sameValue(a.result, b.result)) found.push({ kind: 'result', place: end });
  if (tookLonger(a, b)) found.push({ kind: 'duration', place: end });
  return found;
}

function answerDifferences(a: RunAccount, b: RunAccount): RunDifference[] {
  const most = Math.max(a.questions.length, b.questions.length);
  return Array.from({ length: most }, (_, question) => question).flatMap((question) => {
    const [mine, theirs] = [a.questions[question], b.questions[question]];
    const same =
      mine?.message === theirs?.message &&
      mine?.answer === theirs?.answer &&
      mine?.open === theirs?.open;
    const place = Math.min(mine?.place ?? Infinity, theirs?.place ?? Infinity);
    return same ? [] : [{ kind: 'answer' as const, place, question }];
  });
}

/** What a run took without the time that a person took; undefined while it goes on. */
export function workMs({ totalMs, waitingMs }: RunAccount): number | undefined {
  return totalMs === undefined ? undefined : Math.max(0, totalMs - waitingMs);
}

function tookLonger(a: RunAccount, b: RunAccount): boolean {
  const [mine, theirs] = [workMs(a), workMs(b)];
  if (mine === undefined || theirs === undefined) return false;
  const [short, long] = [Math.min(mine, theirs), Math.max(mine, theirs)];
  return long - short >= LONGER_MS && long >= short * TIMES_AS_LONG;
}

/** Equal values, whatever the order of their keys. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const mine = Object.entries(a);
  const theirs = new Map(Object.entries(b));
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && sameValue(value, theirs.get(key)))
  );
}
