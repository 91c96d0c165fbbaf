import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { DeploymentRow, QuestionRow, ScheduledRunRow } from './deployment-rows';
import type {
  EventChunk,
  FlowRunRow,
  PlaygroundRow,
  ProgramRunRow,
  ResultRow,
  VariableRow,
  LessonProgress,
} from './rows';

/** The tables as they are now. What is read from them is parsed all the same (rows.ts). */
export class HistoryDatabase extends Dexie {
  declare readonly programRuns: Table<ProgramRunRow, string>;
  declare readonly flowRuns: Table<FlowRunRow, string>;
  declare readonly eventChunks: Table<EventChunk, [string, number]>;
  declare readonly results: Table<ResultRow, [string, string]>;
  declare readonly variables: Table<VariableRow, [string, string]>;
  declare readonly playgrounds: Table<PlaygroundRow, string>;
  declare readonly lessonProgress: Table<LessonProgress, [string, string]>;
  declare readonly deployments: Table<DeploymentRow, string>;
  declare readonly scheduledRuns: Table<ScheduledRunRow, string>;
  declare readonly questions: Table<QuestionRow, string>;

  constructor(name = 'flujo', options: DexieOptions = {}) {
    super(name, options);
    // One version a change, each with its upgrade; a version that shipped stays as it is.
    this.version(1).stores({
      programRuns: 'id, outcome, startedAt',
      // Each list's filter, then its order: time of creation, ids where times are equal.
      flowRuns: [
        'id',
        'programRunId',
        'flowName',
        '[createdAt+id]',
        '[isRoot+createdAt+id]',
        '[flowName+createdAt+id]',
        '[stateType+createdAt+id]',
        '[flowName+stateType+createdAt+id]',
      ].join(', '),
      eventChunks: '[programRunId+first]',
      playgrounds: 'id, updatedAt',
    });
    this.version(2).stores({ results: '[home+key], keptAt' });
    this.version(3).stores({ variables: '[home+name], setAt' });
    this.version(4).stores({ lessonProgress: '[lesson+edition], updatedAt' });
    this.version(5).stores({
      deployments: 'id, home',
      scheduledRuns: 'id, state, programRunId, [deploymentId+expectedAt]',
      questions: 'id, programRunId',
    });
    this.version(6).stores({ programRuns: 'id, outcome, startedAt, resumes' });
  }
}

export const database = new HistoryDatabase();
