import { bareText } from '$lib/history/bare-text';
import type { FlowSummary } from '$lib/history/summarize-flows';

export const FLOW_ORDERS = ['last', 'name', 'runs', 'success', 'p95'] as const;
export type FlowOrder = (typeof FLOW_ORDERS)[number];

export function isFlowOrder(value: string | undefined): value is FlowOrder {
  return FLOW_ORDERS.some((order) => order === value);
}

type Arranged = Pick<FlowSummary, 'flowName' | 'runs' | 'success' | 'p95Ms' | 'tags' | 'latest'>;

export interface FlowChoice {
  /** Part of a name, a tag or a file, in any case, with or without accents. */
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  readonly order: FlowOrder;
}

/** The flows that were asked for; where the order finds two equal, the one that ran last comes first. */
export function arrangeFlows<Flow extends Arranged>(
  flows: readonly Flow[],
  { text = '', tag, order }: FlowChoice,
): Flow[] {
  const wanted = bareText(text.trim());
  return flows
    .filter(
      (flow) =>
        (tag === undefined || flow.tags.includes(tag)) &&
        [flow.flowName, ...flow.tags, flow.latest[0]?.entry ?? ''].some((part) =>
          bareText(part).includes(wanted),
        ),
    )
    .toSorted((a, b) => COMPARE[order](a, b) || lastAt(b) - lastAt(a));
}

const lastAt = (flow: Arranged) => flow.latest[0]?.createdAt ?? 0;

/** What needs a look comes first: most runs, least success, longest. */
const COMPARE: Record<FlowOrder, (a: Arranged, b: Arranged) => number> = {
  last: (a, b) => lastAt(b) - lastAt(a),
  name: (a, b) => a.flowName.localeCompare(b.flowName),
  runs: (a, b) => b.runs - a.runs,
  success: (a, b) => (a.success ?? 2) - (b.success ?? 2),
  p95: (a, b) => (b.p95Ms ?? -1) - (a.p95Ms ?? -1),
};
