import type { FlowRunPage } from '$lib/history/list-flow-runs';
import type { FlowRunRow } from '$lib/history/rows';
import type { FlowSummary } from '$lib/history/summarize-flows';
import type { SpanSummary } from '$lib/history/summarize-span';
import { spanWindow, type Span } from './span';

const LATEST = 8;

export interface DashboardFilter {
  readonly span: Span;
  readonly flowName: string | undefined;
  readonly tag: string | undefined;
}

export interface DashboardReading {
  readonly span: Span;
  readonly summary: SpanSummary;
  readonly flows: readonly FlowSummary[];
  readonly latest: FlowRunPage;
  readonly resumable: readonly FlowRunRow[];
  /** Whatever can be filtered by. */
  readonly flowNames: readonly string[];
  readonly tags: readonly string[];
}

/** The way to read all that the dashboard shows. */
export function readDashboard({ span, flowName, tag }: DashboardFilter) {
  const fits = (row: FlowRunRow) =>
    (flowName === undefined || row.flowName === flowName) &&
    (tag === undefined || row.tags.includes(tag));
  return async (): Promise<DashboardReading> => {
    const [{ listFlowRuns }, sums, { summarizeSpan }, { resumableRuns }, { tagsInUse }] =
      await Promise.all([
        import('$lib/history/list-flow-runs'),
        import('$lib/history/summarize-flows'),
        import('$lib/history/summarize-span'),
        import('$lib/history/resumable-runs'),
        import('$lib/history/tags-in-use'),
      ]);
    const { flowNames, summarizeFlow, summarizeFlows } = sums;
    const window = spanWindow(span, Date.now());
    const since = window.from ?? -Infinity;
    const flowsRead =
      flowName === undefined
        ? summarizeFlows(since, undefined, tag)
        : summarizeFlow(flowName, since, undefined, tag).then((one) => (one.runs > 0 ? [one] : []));
    const [summary, flows, page, resumable, names, tags] = await Promise.all([
      summarizeSpan({ ...window, flowName, tag }),
      flowsRead,
      listFlowRuns({ limit: LATEST, ...(flowName !== undefined && { flowName }) }),
      resumableRuns(),
      flowNames(),
      tagsInUse(),
    ]);
    // Runs with the tag are read with their flows; no index lists them.
    const tagged = flows
      .flatMap(({ latest }) => latest)
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .slice(0, LATEST);
    const latest = tag === undefined ? page : { rows: tagged, damaged: page.damaged };
    return {
      span,
      summary,
      flows,
      latest,
      resumable: resumable.filter(fits),
      flowNames: names,
      tags,
    };
  };
}
