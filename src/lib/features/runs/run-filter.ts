import { STATE_TYPES } from '$lib/contract/states';
import type { FlowRunCursor } from '$lib/history/flow-run-range';
import type { FlowRunFilter } from '$lib/history/list-flow-runs';
import { isSpan, spanStart, type Span } from '../dashboard/span';

/** What an address asks for, as far as it makes sense. */
export interface WantedRuns {
  readonly filter: Omit<FlowRunFilter, 'from' | 'to'>;
  /** Counted back from now. */
  readonly span: Span;
  /** Fixed bounds, in ms since the epoch, as a bar of a histogram sets them; they rule the span out. */
  readonly from?: number;
  readonly to?: number;
  readonly before?: FlowRunCursor;
}

/** The parameters that choose runs, and those that a change of any of them takes away. */
export const NOTHING_WANTED = {
  state: undefined,
  flow: undefined,
  tag: undefined,
  text: undefined,
  span: undefined,
  from: undefined,
  to: undefined,
  before: undefined,
} as const;

export function wantedRuns(get: (name: string) => string | undefined): WantedRuns {
  const stateType = STATE_TYPES.find((type) => type === get('state'));
  const [flowName, tag, text] = [get('flow'), get('tag'), get('text')];
  const span = get('span');
  const [from, to] = [timeOf(get('from')), timeOf(get('to'))];
  const before = cursorOf(get('before'));
  return {
    filter: {
      ...(stateType && { stateType }),
      ...(flowName !== undefined && { flowName }),
      ...(tag !== undefined && { tag }),
      ...(text !== undefined && { text }),
    },
    span: isSpan(span) ? span : 'all',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(before && { before }),
  };
}

/** What the history is asked, at this moment. */
export function filterNow({ filter, span, from, to }: WantedRuns, now: number): FlowRunFilter {
  const isFixed = from !== undefined || to !== undefined;
  const start = isFixed ? from : spanStart(span, now);
  return {
    ...filter,
    ...(start !== undefined && { from: start }),
    ...(to !== undefined && { to }),
  };
}

export function isFiltered({ filter, span, from, to }: WantedRuns): boolean {
  return Object.keys(filter).length > 0 || span !== 'all' || from !== undefined || to !== undefined;
}

function timeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function cursorOf(text: string | undefined): FlowRunCursor | undefined {
  const [, at, id] = /^(\d+(?:\.\d+)?),(.+)$/.exec(text ?? '') ?? [];
  return at === undefined || id === undefined ? undefined : { createdAt: Number(at), id };
}
