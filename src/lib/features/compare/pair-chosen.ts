import type { FlowRunRow } from '$lib/history/rows';

type Row = Pick<FlowRunRow, 'id' | 'programRunId' | 'rootFlowRunId' | 'flowName' | 'createdAt'>;

/**
 * The flow runs to compare when these two program runs are chosen, the older first: of one flow where there is
 * one that both ran, else the first that each ran. `rows` has the newest first.
 */
export function pairChosen(
  programRunIds: readonly string[],
  rows: readonly Row[],
): readonly [a: string, b: string] | undefined {
  const [one, two] = programRunIds;
  if (one === undefined || two === undefined || programRunIds.length !== 2) return undefined;
  const [mine, theirs] = [rootsOf(one, rows), rootsOf(two, rows)];
  const [a, b] = mine.flatMap((root) => {
    const match = theirs.find(({ flowName }) => flowName === root.flowName);
    return match ? [[root, match] as const] : [];
  })[0] ?? [mine[0], theirs[0]];
  if (!a || !b) return undefined;
  return a.createdAt <= b.createdAt ? [a.id, b.id] : [b.id, a.id];
}

/** The first first. A root that is not in sight is known by a run below it, which is compared in its place. */
function rootsOf(programRunId: string, rows: readonly Row[]): readonly Row[] {
  const own = rows.filter((row) => row.programRunId === programRunId).toReversed();
  const roots = own.filter(({ id, rootFlowRunId }) => id === rootFlowRunId);
  return roots.length > 0 ? roots : own;
}
