import type { FlowRunRecord, TaskRunRecord } from '$lib/contract/run-file';

export type Run = FlowRunRecord | TaskRunRecord;
interface Runs {
  readonly flowRuns: ReadonlyMap<string, FlowRunRecord>;
  readonly taskRuns: ReadonlyMap<string, TaskRunRecord>;
}

/** The run that started it; '' for one that the program itself started. */
export function parentId(run: Run): string {
  return run.parentTaskRunId ?? ('flowName' in run ? run.parentFlowRunId : run.flowRunId) ?? '';
}

export function createdAt(run: Run): number {
  return run.states[0]?.at ?? run.state.at;
}

/** Every run's direct children by start; those without a parent under ''. */
export function childrenOf({ flowRuns, taskRuns }: Runs): ReadonlyMap<string, readonly Run[]> {
  const children = new Map<string, Run[]>();
  const put = (run: Run) => {
    const list = children.get(parentId(run));
    if (list) list.push(run);
    else children.set(parentId(run), [run]);
  };
  for (const run of flowRuns.values()) put(run);
  for (const run of taskRuns.values()) put(run);
  for (const list of children.values()) list.sort((a, b) => createdAt(a) - createdAt(b));
  return children;
}
