import type { FlowRunPage } from '$lib/history/list-flow-runs';
import type { FlowRunRow } from '$lib/history/rows';
import type { FlowSummary } from '$lib/history/summarize-flows';
import type { SpanSummary } from '$lib/history/summarize-span';
import { spanWindow, type Span } from './span';

const LATEST = 8;
const FLOWS = 8;
/** A flow's card draws so many of its runs. */
const BARS = 16;

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
    const { flowNames, flowsAmong, summarizeFlow, summarizeFlows } = sums;
    const window = spanWindow(span, Date.now());
    const [summary, latest, resumable, names, tags] = await Promise.all([
      summarizeSpan({ ...window, flowName, tag }),
      listFlowRuns({ limit: LATEST, flowName, tag }),
      resumableRuns(),
      flowNames(),
      tagsInUse(),
    ]);
    const query = { since: window.from, tag, sample: BARS };
    const flows = summary.rows
      ? flowsAmong(summary.rows, { most: FLOWS, sample: BARS })
      : flowName === undefined
        ? await summarizeFlows({ ...query, most: FLOWS })
        : [await summarizeFlow(flowName, query)];
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
