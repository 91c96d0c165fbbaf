import type { FlowRunRow } from '$lib/history/rows';
import type { I18n } from '$lib/i18n/i18n.svelte';
import { causeIn } from '$lib/projections/cause-in';
import type { TaskTotals } from '$lib/projections/totals';

interface Counted {
  readonly tasks: TaskTotals;
  readonly subflows: number;
}

/** What a run had below it: `1 subflow · 3 tasks · 1 failed`. Empty when there was nothing. */
export function runDetail({ tasks, subflows }: Counted, { t, format }: I18n): string {
  const count = (value: number, words: (count: string, one: boolean) => string) =>
    value > 0 ? [words(format.number(value), value === 1)] : [];
  return [
    ...count(subflows, t.runs.subflowCount),
    ...count(tasks.total, t.runs.taskCount),
    ...count(tasks.failed, t.runs.failedCount),
    ...count(tasks.retried, t.runs.retriedCount),
    ...count(tasks.cached, t.runs.cachedCount),
  ].join(' · ');
}

/** In a list: why a run ended as it did, or else what it had below it. */
export function listDetail(row: FlowRunRow, i18n: I18n): string {
  const message = row.stateType === 'COMPLETED' ? '' : causeIn(row.message ?? '');
  return message || runDetail(row, i18n);
}
