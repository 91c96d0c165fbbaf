import type { FlowRunRow } from './rows';

type Nested = Pick<FlowRunRow, 'id' | 'parentFlowRunId' | 'rootFlowRunId'>;

/** The runs that stand below no other of them, so that what a run counts for those below it counts once. */
export function outermost<Row extends Nested>(rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter(({ id, parentFlowRunId, rootFlowRunId }) => {
    const below = parentFlowRunId !== undefined && byId.has(parentFlowRunId);
    return !below && (rootFlowRunId === id || !byId.has(rootFlowRunId));
  });
}
