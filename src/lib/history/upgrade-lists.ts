import type { Transaction } from 'dexie';
import { parseFlowRun, parseProgramRun } from './rows';
import { tagKeys } from './tag-keys';

/** What version 7's indexes are made of, for the rows of the versions before. */
export async function upgradeLists(transaction: Transaction): Promise<void> {
  const flowRuns = transaction.table<Record<string, unknown>, string>('flowRuns');
  await flowRuns.toCollection().modify((row) => {
    const parsed = parseFlowRun(row);
    if (!parsed || parsed.tags.length === 0) return false;
    row.tagKeys = tagKeys(parsed);
    return true;
  });
  const withFlows = new Set<unknown>(await flowRuns.orderBy('programRunId').uniqueKeys());
  const programRuns = transaction.table<Record<string, unknown>, string>('programRuns');
  await programRuns.toCollection().modify((row) => {
    if (!parseProgramRun(row) || withFlows.has(row.id)) return false;
    row.flowless = 1;
    return true;
  });
}
