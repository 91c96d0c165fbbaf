import type { FlowRunRow } from '$lib/history/rows';
import type { RunToCompare } from '$lib/projections/compare/compare-runs';
import type { RunReading } from '../runs/read-run';
import type { SideNames } from './difference-sentence';

/** One of two runs that stand side by side. */
export interface ComparedSide extends RunToCompare {
  readonly row: FlowRunRow;
}
export interface ComparedSides {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
}

/** Undefined when the history has no such run. */
export function sideOf({ kept, ledger }: RunReading): ComparedSide | undefined {
  if (!kept) return undefined;
  const { flowRun, programRun } = kept;
  return { row: flowRun, ledger, rootId: flowRun.id, program: programRun.program };
}

/** The two runs as the page calls them: by their names, which a program may have made the same. */
export function sideNames({ a, b }: ComparedSides): SideNames {
  const [one, two] = [a.row.name, b.row.name];
  return one === two ? { a: `${one} (1)`, b: `${two} (2)` } : { a: one, b: two };
}
