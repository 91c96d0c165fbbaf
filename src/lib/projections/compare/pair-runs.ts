import type { RunAccount } from './run-account';

/** Two runs that stand for each other, or one that has none: never both absent. */
export interface RunPair {
  readonly a?: RunAccount;
  readonly b?: RunAccount;
}

interface PlacedPair extends RunPair {
  /** Where it stands among its siblings: by `after`, then by `step`. */
  readonly after: number;
  readonly step: number;
}

/**
 * The runs that two runs called, side by side: first those of one key, then by their order among those
 * left of one name. What has no other stands where it was called.
 */
export function pairRuns(a: readonly RunAccount[], b: readonly RunAccount[]): readonly RunPair[] {
  const other = new Map<RunAccount, RunAccount>();
  match(a, b, other, (run) => `${nameOf(run)} ${run.key}`);
  match(a, b, other, nameOf);
  return place(a, b, other)
    .toSorted(inOrder)
    .map(({ a: mine, b: theirs }) => ({ ...(mine && { a: mine }), ...(theirs && { b: theirs }) }));
}

const nameOf = ({ kind, definition }: RunAccount) => `${kind} ${definition}`;

function match(
  a: readonly RunAccount[],
  b: readonly RunAccount[],
  other: Map<RunAccount, RunAccount>,
  by: (run: RunAccount) => string,
): void {
  const waiting = new Map<string, RunAccount[]>();
  for (const run of b) {
    if (other.has(run)) continue;
    const group = waiting.get(by(run));
    if (group) group.push(run);
    else waiting.set(by(run), [run]);
  }
  const taken = new Map<string, number>();
  for (const run of a) {
    if (other.has(run)) continue;
    const name = by(run);
    const next = taken.get(name) ?? 0;
    const match = waiting.get(name)?.[next];
    if (!match) continue;
    taken.set(name, next + 1);
    other.set(run, match);
    other.set(match, run);
  }
}

/** The same whichever of the two comes first: a pair stands by both of its places, a single behind the pair before it. */
function place(
  a: readonly RunAccount[],
  b: readonly RunAccount[],
  other: ReadonlyMap<RunAccount, RunAccount>,
): PlacedPair[] {
  const indexInB = new Map(b.map((run, index) => [run, index]));
  const sums = new Map<RunAccount, number>();
  a.forEach((run, index) => {
    const match = other.get(run);
    if (!match) return;
    const sum = index + (indexInB.get(match) ?? 0);
    sums.set(run, sum).set(match, sum);
  });
  const placed: PlacedPair[] = [];
  for (const runs of [a, b]) {
    let after = -1;
    let step = 0;
    for (const run of runs) {
      const match = other.get(run);
      after = match ? (sums.get(run) ?? after) : after;
      step = match ? 0 : step + 1;
      if (runs === b && !match) placed.push({ b: run, after, step });
      else if (runs === a) placed.push({ a: run, ...(match && { b: match }), after, step });
    }
  }
  return placed;
}

function inOrder(one: PlacedPair, two: PlacedPair): number {
  return one.after - two.after || one.step - two.step || compareText(rank(one), rank(two));
}

/** Of what stands at one place: the same whichever comes first. */
function rank({ a, b }: PlacedPair): string {
  return [a, b]
    .flatMap((run) => (run ? `${nameOf(run)} ${run.key}` : []))
    .sort(compareText)
    .join(' ');
}

function compareText(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}
