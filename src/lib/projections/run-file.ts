import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import type { ArtifactRecord, LogRecord, PromptRecord, RunFile } from '$lib/contract/run-file';
import type { ArtifactMade } from '$lib/contract/product-events';
import { RunLedger, type LedgerPrompt } from './run-ledger';
import { flowRunsUnder } from './run-tree';
import { sayMessages } from './event-messages';
import { formatLine } from './transcript';

/** The run file of one root flow run: its tree, and the lines that belong to no flow run. */
export function runFile(ledger: RunLedger, program: SharedPlayground, rootId: string): RunFile {
  const tree = flowRunsUnder(rootId, ledger);
  const inFile = (flowRunId: string | undefined) => flowRunId === undefined || tree.has(flowRunId);
  const events = ledger.events.filter((event) => inFile(flowRunOf(event, ledger)));
  return {
    v: 1,
    program: programAsRun(ledger, program),
    flowRuns: [...ledger.flowRuns.values()].filter((run) => tree.has(run.id)),
    taskRuns: [...ledger.taskRuns.values()].filter((run) => inFile(run.flowRunId)),
    logs: logRecords(events, ledger),
    prompts: [...ledger.prompts.values()].flatMap((prompt) =>
      prompt.flowRunId !== undefined && tree.has(prompt.flowRunId)
        ? [promptRecord(prompt, prompt.flowRunId)]
        : [],
    ),
    artifacts: ledger.products.artifacts.flatMap((artifact) =>
      artifact.flowRunId !== undefined && tree.has(artifact.flowRunId)
        ? [artifactRecord(artifact, artifact.flowRunId)]
        : [],
    ),
    events,
  };
}

/** The program with what its run was given: answers, clock, seed and faults. */
export function programAsRun(ledger: RunLedger, program: SharedPlayground): SharedPlayground {
  const answers = answersOf(ledger);
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

/** The answers that a run was given, in order, up to the first question that got none. */
export function givenAnswers(events: readonly RunEvent[]): readonly string[] {
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(event);
  return answersOf(ledger);
}

function answersOf(ledger: RunLedger): readonly string[] {
  const answers: string[] = [];
  for (const { answer } of ledger.prompts.values()) {
    // Answers are given by order: behind a question without one they would go to the wrong question.
    if (answer === null) break;
    answers.push(answer);
  }
  return answers;
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
