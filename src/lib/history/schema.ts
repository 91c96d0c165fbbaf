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
import { upgradeLists } from './upgrade-lists';

/** Of version 1: each list's filter, then its order: time of creation, ids where times are equal. */
const FLOW_RUNS = [
  'id',
  'programRunId',
  'flowName',
  '[createdAt+id]',
  '[isRoot+createdAt+id]',
  '[flowName+createdAt+id]',
  '[stateType+createdAt+id]',
  '[flowName+stateType+createdAt+id]',
];

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
      flowRuns: FLOW_RUNS.join(', '),
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
    this.version(7)
      .stores({
        programRuns: 'id, outcome, startedAt, resumes, [flowless+startedAt+id]',
        flowRuns: [...FLOW_RUNS, '*tagKeys', '[isRoot+stateType+createdAt+id]'].join(', '),
      })
      .upgrade(upgradeLists);
  }
}

export const database = new HistoryDatabase();
