import type { DeployedRun } from '$lib/contract/deployed-run';
import type { ProgramStarted, PromptAsked, RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { SharedPlayground } from '$lib/contract/program';
import type { RestoredRunData } from '$lib/contract/restored-run';
import { restoreRun } from '$lib/projections/restore-run';

/** A run that was cut short: its program as it ran, and all that it said. */
export interface CutRun {
  readonly programRunId: string;
  readonly program: SharedPlayground;
  readonly events: readonly RunEvent[];
}

/** The question that holds a suspended flow run, if one does. */
export function suspendedQuestion(events: readonly RunEvent[]): PromptAsked | undefined {
  return events.findLast(
    (event): event is PromptAsked => event.type === 'prompt-asked' && event.pause === 'suspended',
  );
}

/** What a program that begins is given besides itself and its answers. */
export interface Beginning {
  /** It goes on from a run that was cut short. */
  readonly resumed?: RestoredRunData;
  /** Variables beside those that are kept. */
  readonly set?: Readonly<Record<string, Json>>;
  /** All variables, in place of those that are kept. */
  readonly variables?: Readonly<Record<string, Json>> | undefined;
  /** Files beside the program's own. */
  readonly written?: Readonly<Record<string, string>>;
  /** It is run for that deployment. */
  readonly deployed?: DeployedRun;
}

/**
 * How a run goes on that was cut short; what holds a suspended flow is answered with `answer`. It may
 * have gone on itself, from runs whose events are those `before`, and not have come as far as they.
 */
export function beginningAfter(
  run: CutRun,
  answer: string | undefined,
  before: readonly RunEvent[] = [],
): Beginning {
  const deployed = deployedFor(run);
  const events = [...before, ...run.events];
  return {
    resumed: restoreRun(run.programRunId, events, answer),
    set: variablesSet(events),
    written: filesWritten(events),
    ...(deployed && { deployed }),
  };
}

/** The first event of a program run that has not told of it itself. */
export function startOf({
  at,
  clock,
  seed,
  resumed,
  deployed,
}: Pick<ProgramStarted, 'at' | 'clock' | 'seed'> & {
  readonly resumed: RestoredRunData | undefined;
  readonly deployed: DeployedRun | undefined;
}): ProgramStarted {
  const { programRunId, resumeAnswer, branch } = resumed ?? {};
  return {
    type: 'program-started',
    at,
    clock,
    seed,
    ...(programRunId !== undefined && { [branch ? 'branches' : 'resumes']: programRunId }),
    ...(resumeAnswer !== undefined && { resumeAnswer }),
    ...(deployed && { deployed }),
  };
}

/** The deployment that the run was started for, if it was, with the times whose runs had begun. */
function deployedFor({ events }: CutRun): DeployedRun | undefined {
  const [first] = events;
  const deployed = first?.type === 'program-started' ? first.deployed : undefined;
  if (!deployed) return undefined;
  const begun = new Set(
    events.flatMap((event) =>
      event.type === 'flow-run-created' ? (event.deployment?.expectedAt ?? []) : [],
    ),
  );
  const times = deployed.times.filter((at) => begun.has(at));
  return times.length > 0 ? { ...deployed, times } : deployed;
}

/**
 * The program without the faults that have struck: what struck is past when a run goes on, else a run
 * that ended of a fault could never get beyond it.
 */
export function afterFaults({
  program,
  events,
}: Pick<CutRun, 'program' | 'events'>): SharedPlayground {
  const struck = new Set(
    events.flatMap((event) => (event.type === 'fault-struck' ? [event.fault] : [])),
  );
  if (struck.size === 0) return program;
  const { faults = [], ...rest } = program;
  const left = faults.filter((_, index) => !struck.has(index));
  return { ...rest, ...(left.length > 0 && { faults: left }) };
}

/** What the run had set before it was cut short: it goes on with these, wherever it is resumed. */
export function variablesSet(events: readonly RunEvent[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    events.flatMap((event) => (event.type === 'variable-set' ? [[event.name, event.value]] : [])),
  );
}

/** What a program that begins finds under its names, where these are kept. */
export function variablesOf(
  { variables, set }: Beginning,
  kept: Readonly<Record<string, Json>> | undefined,
): Readonly<Record<string, Json>> {
  return variables ?? { ...kept, ...set };
}

/** What the run had written before it was cut short: who reads it later finds it. */
export function filesWritten(events: readonly RunEvent[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    events.flatMap((event) => (event.type === 'file-written' ? [[event.path, event.text]] : [])),
  );
}
