import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import type {
  ArtifactRecord,
  LogRecord,
  PromptRecord,
  RunFile,
  RunRecord,
} from '$lib/contract/run-file';
import type { ArtifactMade } from '$lib/contract/product-events';
import { givenAnswers } from './given-answers';
import { replayRunFile } from './replay-run-file';
import { RunLedger, type LedgerPrompt } from './run-ledger';
import { flowRunsUnder } from './run-tree';
import { sayMessages } from './event-messages';
import { formatLine } from './transcript';

/**
 * The run file of one flow run: its tree, and the lines that belong to no flow run. All of it is read from
 * the events that are in the file, as whoever opens it reads them. `before`: of the runs that it went on from.
 */
export function runFile(
  ledger: RunLedger,
  program: SharedPlayground,
  rootId: string,
  before: readonly RunEvent[] = [],
): RunFile {
  const tree = flowRunsUnder(rootId, ledger);
  const inFile = ledger.events.filter((event) => {
    const flowRunId = flowRunOf(event, ledger);
    return flowRunId === undefined || tree.has(flowRunId);
  });
  const own = replayRunFile(inFile)?.ledger ?? new RunLedger();
  const now = own.lastAt ?? 0;
  const record = <Record extends RunRecord>(run: Record): Record => ({
    ...run,
    waitingMs: own.waitingMs(run.id, now),
  });
  return {
    v: 1,
    program: programAsRun(ledger, program, before),
    flowRuns: [...own.flowRuns.values()].map(record),
    taskRuns: [...own.taskRuns.values()].map(record),
    logs: logRecords(own.events, own),
    prompts: [...own.prompts.values()].flatMap((prompt) =>
      prompt.flowRunId === undefined ? [] : [promptRecord(prompt, prompt.flowRunId)],
    ),
    artifacts: own.products.artifacts.flatMap((artifact) =>
      artifact.flowRunId === undefined ? [] : [artifactRecord(artifact, artifact.flowRunId)],
    ),
    events: [...own.events],
  };
}

/** The program with what its run was given: answers, clock, seed and faults. */
export function programAsRun(
  ledger: RunLedger,
  program: SharedPlayground,
  before: readonly RunEvent[] = [],
): SharedPlayground {
  const answers = givenAnswers(ledger.events, before);
  const { v, title, files, entry, faults, lesson } = program;
  const clock = ledger.program?.clock ?? program.clock;
  const seed = ledger.program?.seed ?? program.seed;
  return {
    v,
    ...(title !== undefined && { title }),
    files,
    entry,
    ...(answers.length > 0 && { answers }),
    ...(clock !== undefined && { clock }),
    ...(seed !== undefined && { seed }),
    ...(faults !== undefined && { faults }),
    ...(lesson !== undefined && { lesson }),
  };
}

function flowRunOf(event: RunEvent, ledger: RunLedger): string | undefined {
  switch (event.type) {
    case 'flow-run-created':
      return event.id;
    case 'state':
    case 'fault-struck':
    case 'result-stored':
      return ledger.flowRuns.has(event.id) ? event.id : ledger.taskRuns.get(event.id)?.flowRunId;
    case 'prompt-answered':
      return ledger.prompts.get(event.id)?.flowRunId;
    case 'task-run-created':
    case 'log':
    case 'prompt-asked':
    case 'artifact':
    case 'variable-set':
    case 'event-emitted':
    case 'file-written':
    case 'limit':
    case 'deployment-registered':
      return event.flowRunId;
    case 'program-started':
    case 'program-ended':
      return undefined;
  }
}

function logRecords(events: readonly RunEvent[], ledger: RunLedger): LogRecord[] {
  const records: LogRecord[] = [];
  for (const event of events) {
    sayMessages(event, ledger, (at, level, logger, message, { flowRunId, taskRunId }) => {
      records.push({
        at,
        level,
        logger,
        ...(flowRunId !== undefined && { flowRunId }),
        ...(taskRunId !== undefined && { taskRunId }),
        message,
        line: formatLine(at, level, logger, message),
      });
    });
  }
  return records;
}

function promptRecord(prompt: LedgerPrompt, flowRunId: string): PromptRecord {
  const { id, taskRunId, message, askedAt, answeredAt, answer } = prompt;
  return {
    id,
    flowRunId,
    ...(taskRunId !== undefined && { taskRunId }),
    message,
    askedAt,
    ...(answeredAt !== undefined && { answeredAt }),
    answer,
  };
}

function artifactRecord(
  { key, kind, data, taskRunId }: ArtifactMade,
  flowRunId: string,
): ArtifactRecord {
  return {
    ...(key !== undefined && { key }),
    type: kind,
    data,
    flowRunId,
    ...(taskRunId !== undefined && { taskRunId }),
  };
}
