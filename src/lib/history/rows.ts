import * as v from 'valibot';
import { PROGRAM_OUTCOMES } from '$lib/contract/events';
import { faultSchema, type Fault } from '$lib/contract/fault';
import { hasAtMost } from '$lib/contract/has-at-most';
import { PLAYGROUND_LIMITS } from '$lib/contract/limits';
import type { RunSetup, SharedPlayground } from '$lib/contract/program';
import { STATE_NAMES, STATE_TYPES, type StateName, type StateType } from '$lib/contract/states';
import type { ProgramOutcome } from '$lib/contract/events';
import type { TaskTotals } from '$lib/projections/totals';
import type { TagKey } from './tag-keys';

/** One press on Run. */
export interface ProgramRunRow {
  id: string;
  /** Milliseconds since the epoch, as all times. */
  startedAt: number;
  endedAt?: number;
  /** `Deleting`: what is left of a delete that was cut short. */
  outcome: ProgramOutcome | 'Running' | 'Deleting';
  program: SharedPlayground;
  title?: string;
  entry: string;
  /** The program run that was cut short, from which this one goes on. */
  resumes?: string;
  /** JSON of what it found under its variables' names; left out when that is not known, or too much. */
  variables?: string;
  /** Storage failed while it was recorded: the end is missing. */
  lost?: true;
  /** It has started no flow so far; written for the index alone. */
  flowless?: 1;
}

/** A flow run as lists need it. */
export interface FlowRunRow {
  id: string;
  programRunId: string;
  rootFlowRunId: string;
  parentFlowRunId?: string;
  /** A number, for booleans are no keys. */
  isRoot: 0 | 1;
  name: string;
  flowName: string;
  entry: string;
  stateType: StateType;
  stateName: StateName;
  message?: string;
  createdAt: number;
  startedAt?: number;
  endedAt?: number;
  waitingMs: number;
  /** While it waits: since when. */
  waitingSince?: number;
  /** Its clock did not wait, and its times may be other than the world's. */
  clock?: 'fast';
  /** How its program run goes on from an earlier one. */
  follows?: 'resume' | 'branch';
  /** The name of the deployment that started it. */
  deployment?: string;
  tags: readonly string[];
  /** Written for the index alone. */
  tagKeys?: readonly TagKey[];
  /** Of it and of all below it. */
  tasks: TaskTotals;
  subflows: number;
}

/** Some of a program run's events, in order; `first` is the first one's place in the whole list. */
export interface EventChunk {
  programRunId: string;
  first: number;
  count: number;
  /** A JSON array of events. */
  text: string;
}

/** A value that programs keep under a name. */
export interface VariableRow {
  /** As with results. */
  home: string;
  name: string;
  /** JSON. */
  text: string;
  setAt: number;
}

export interface PlaygroundRow {
  id: string;
  title?: string;
  files: Readonly<Record<string, string>>;
  entry: string;
  updatedAt: number;
  /** Where it came from: `example:<slug>`, `link`, ... */
  origin?: string;
  clock?: 'real' | 'fast';
  seed?: number;
  faults?: readonly Fault[];
}

/** What a task returned, for later calls with its cache key. */
export interface ResultRow {
  /** The playground that it belongs to: one program never meets another's results. */
  home: string;
  key: string;
  text: string;
  keptAt: number;
  expiresAt?: number;
}

/** How far a student is in one edition of a lesson. */
export interface LessonProgress {
  /** The lesson's name in its address. */
  lesson: string;
  /** A hash of what it starts with: a lesson that changed never revives stale code. */
  edition: string;
  files: Readonly<Record<string, string>>;
  /** Left out in rows of before it was kept: the lesson's own. */
  setup?: RunSetup;
  /** Exercises that have passed once. */
  passed: readonly string[];
  /** By exercise: how many hints were taken. */
  hints: Readonly<Record<string, number>>;
  /** Which option was chosen, counted from 0. */
  predicted?: number;
  /** Every exercise has passed. */
  done: boolean;
  updatedAt: number;
}

/** The range of Date; beyond it no time can be shown. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const optionalText = v.exactOptional(text);
const optionalTime = v.exactOptional(time);

/** Of a run to come, or of one that was. */
const setup = {
  clock: v.exactOptional(v.picklist(['real', 'fast'])),
  seed: v.exactOptional(v.number()),
  faults: v.exactOptional(v.array(faultSchema)),
};

const isTitle = (title: string) => hasAtMost(title, PLAYGROUND_LIMITS.titleCharacters);
/** By path. A record of valibot's would leave out those with the names of what every object has. */
const files = v.custom<Readonly<Record<string, string>>>(
  (data) =>
    typeof data === 'object' &&
    data !== null &&
    Object.entries(data).every(
      ([path, content]) => path !== '__proto__' && typeof content === 'string',
    ),
);

export const programSchema: v.GenericSchema<unknown, SharedPlayground> = v.pipe(
  v.object({
    v: v.literal(1),
    title: v.exactOptional(v.pipe(text, v.check(isTitle))),
    files,
    entry: text,
    answers: v.exactOptional(v.array(text)),
    ...setup,
    lesson: optionalText,
  }),
  v.check(({ files, entry }) => Object.hasOwn(files, entry)),
);

const programRun: v.GenericSchema<unknown, ProgramRunRow> = v.object({
  id: text,
  startedAt: time,
  endedAt: optionalTime,
  outcome: v.picklist([...PROGRAM_OUTCOMES, 'Running', 'Deleting']),
  program: programSchema,
  title: optionalText,
  entry: text,
  resumes: optionalText,
  variables: optionalText,
  lost: v.exactOptional(v.literal(true)),
});

const flowRun: v.GenericSchema<unknown, FlowRunRow> = v.object({
  id: text,
  programRunId: text,
  rootFlowRunId: text,
  parentFlowRunId: optionalText,
  isRoot: v.picklist([0, 1]),
  name: text,
  flowName: text,
  entry: text,
  stateType: v.picklist(STATE_TYPES),
  stateName: v.picklist(STATE_NAMES),
  message: optionalText,
  createdAt: time,
  startedAt: optionalTime,
  endedAt: optionalTime,
  waitingMs: time,
  waitingSince: optionalTime,
  clock: v.exactOptional(v.literal('fast')),
  follows: v.exactOptional(v.picklist(['resume', 'branch'])),
  deployment: optionalText,
  tags: v.array(text),
  tasks: v.object({ total: count, completed: count, failed: count, cached: count, retried: count }),
  subflows: count,
});

const eventChunk: v.GenericSchema<unknown, EventChunk> = v.object({
  programRunId: text,
  first: count,
  count,
  text,
});

const playground: v.GenericSchema<unknown, PlaygroundRow> = v.object({
  id: text,
  title: optionalText,
  files,
  entry: text,
  updatedAt: time,
  origin: optionalText,
  ...setup,
});

const result: v.GenericSchema<unknown, ResultRow> = v.object({
  home: text,
  key: text,
  text,
  keptAt: time,
  expiresAt: optionalTime,
});

const variable: v.GenericSchema<unknown, VariableRow> = v.object({
  home: text,
  name: text,
  text,
  setAt: time,
});

const lessonProgress: v.GenericSchema<unknown, LessonProgress> = v.object({
  lesson: text,
  edition: text,
  files,
  setup: v.exactOptional(v.object(setup)),
  passed: v.array(text),
  hints: v.record(text, count),
  predicted: v.exactOptional(count),
  done: v.boolean(),
  updatedAt: time,
});

export type Parse<Row> = (data: unknown) => Row | undefined;
export const parser =
  <Row>(schema: v.GenericSchema<unknown, Row>): Parse<Row> =>
  (data) => {
    const parsed = v.safeParse(schema, data, { abortEarly: true });
    return parsed.success ? parsed.output : undefined;
  };

export const parseProgramRun = parser(programRun);
export const parseFlowRun = parser(flowRun);
export const parseEventChunk = parser(eventChunk);
export const parseResult = parser(result);
export const parseLessonProgress = parser(lessonProgress);
export const parseVariable = parser(variable);
export const parsePlayground = parser(playground);

/** What was read: the rows that are whole, and how many are not. */
export interface Read<Row> {
  readonly rows: readonly Row[];
  readonly damaged: number;
}

export function parseAll<Row>(data: readonly unknown[], parse: Parse<Row>): Read<Row> {
  const rows = data.flatMap((item) => parse(item) ?? []);
  return { rows, damaged: data.length - rows.length };
}
