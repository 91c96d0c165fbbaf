import type { FlowlessRuns } from '$lib/history/list-flowless-runs';
import type { FlowRunPage } from '$lib/history/list-flow-runs';
import { filterNow, type WantedRuns } from './run-filter';

/** Rows of a page, and of what `more` adds to the programs without flows. */
export const PAGE = 50;

export interface RunsReading extends FlowRunPage {
  /** Undefined where only reading each run could tell. */
  readonly count: number | undefined;
  /** How many are newer than this page's first; undefined as with `count`. */
  readonly newer: number | undefined;
  /** Whatever can be filtered by. */
  readonly flowNames: readonly string[];
  readonly tags: readonly string[];
  /** None behind the first page. */
  readonly flowless: FlowlessRuns;
}

/** The way to read a page of runs, and so many programs without flows. */
export function readRuns(wanted: WantedRuns, flowlessLimit: number) {
  return async (): Promise<RunsReading> => {
    const [{ countFlowRuns, listFlowRuns }, { listFlowlessRuns }, { flowNames }, { tagsInUse }] =
      await Promise.all([
        import('$lib/history/list-flow-runs'),
        import('$lib/history/list-flowless-runs'),
        import('$lib/history/summarize-flows'),
        import('$lib/history/tags-in-use'),
      ]);
    const { before } = wanted;
    const filter = filterNow(wanted, Date.now());
    const [page, count, left, names, tags, flowless] = await Promise.all([
      listFlowRuns({ ...filter, limit: PAGE, ...(before && { before }) }),
      countFlowRuns(filter),
      before && countFlowRuns({ ...filter, before }),
      flowNames(),
      tagsInUse(),
      before ? { rows: [], damaged: 0, more: false } : listFlowlessRuns(flowlessLimit),
    ]);
    const newer = count === undefined ? undefined : count - (left ?? count);
    return { ...page, count, newer, flowNames: names, tags, flowless };
  };
}
