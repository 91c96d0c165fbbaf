import * as v from 'valibot';
import type { PromptAsked } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { parseEvent } from '$lib/contract/parse-event';
import type { SharedPlayground } from '$lib/contract/program';
import { parser, programSchema } from './rows';

/** When a deployment runs by itself. */
export type Schedule =
  | {
      readonly kind: 'cron';
      readonly cron: string;
      /** An IANA name; left out, the browser's own. */
      readonly timezone?: string;
    }
  | {
      readonly kind: 'interval';
      readonly seconds: number;
      /** In ms since the epoch: runs are whole intervals away from it. */
      readonly anchor: number;
    };

export const CATCH_UPS = ['latest', 'all', 'skip'] as const;
/** What becomes of the runs that no open tab has started: the last one is run, all are, or none is. */
export type CatchUp = (typeof CATCH_UPS)[number];

/** A flow with parameters and a schedule, and the program as it was when it registered it. */
export interface DeploymentRow {
  /** The same for every registration of that name by that playground. */
  id: string;
  /** The playground, as with results. */
  home: string;
  name: string;
  flowName: string;
  program: SharedPlayground;
  /** What each run is given, by parameter name. */
  parameters: Readonly<Record<string, Json>>;
  /** The same as the code says it. */
  served: Readonly<Record<string, Json>>;
  schedule?: Schedule;
  catchUp: CatchUp;
  paused: boolean;
  /** It came in a link: paused until the reader says otherwise. */
  foreign?: true;
  tags: readonly string[];
  description?: string;
  version?: string;
  /** Milliseconds since the epoch, as all times. */
  registeredAt: number;
  /** Every time of the schedule up to here has its scheduled run, or never will. */
  plannedUntil: number;
}

/**
 * `Scheduled` and `Late` wait to be started; `Started` has its program run. `Skipped` is not made up
 * for; `Refused` does not compile; `NotServed`: its program registered no such deployment.
 */
export const SCHEDULED_RUN_STATES = [
  'Scheduled',
  'Late',
  'Started',
  'Skipped',
  'Refused',
  'NotServed',
] as const;
export type ScheduledRunState = (typeof SCHEDULED_RUN_STATES)[number];

export const STARTERS = ['schedule', 'hand', 'pass'] as const;
/** What asked for a run: the schedule, a person, or a day passed on the fast clock. */
export type Starter = (typeof STARTERS)[number];

export interface ScheduledRunRow {
  id: string;
  deploymentId: string;
  /** When it was to begin; of a pass, when its first run was. */
  expectedAt: number;
  state: ScheduledRunState;
  by: Starter;
  programRunId?: string;
}

/** A question of a run that goes on where nobody sees it; gone once its run has taken the answer. */
export interface QuestionRow {
  /** The question's own. */
  id: string;
  programRunId: string;
  deploymentId?: string;
  askedAt: number;
  flowRunId?: string;
  /** Names, for the screen. */
  flowRun?: string;
  taskRun?: string;
  prompt: PromptAsked;
  /** Given, and not taken yet; null: closed without an answer. */
  answer?: string | null;
}

const text = v.string();
const optionalText = v.exactOptional(text);
/** The range of Date. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const json = v.custom<Json>((value) => value !== undefined);
const parameters = v.record(text, json);

const schedule: v.GenericSchema<unknown, Schedule> = v.variant('kind', [
  v.object({ kind: v.literal('cron'), cron: text, timezone: optionalText }),
  v.object({
    kind: v.literal('interval'),
    seconds: v.pipe(v.number(), v.minValue(0.001)),
    anchor: time,
  }),
]);

const deployment: v.GenericSchema<unknown, DeploymentRow> = v.object({
  id: text,
  home: text,
  name: text,
  flowName: text,
  program: programSchema,
  parameters,
  served: parameters,
  schedule: v.exactOptional(schedule),
  catchUp: v.picklist(CATCH_UPS),
  paused: v.boolean(),
  foreign: v.exactOptional(v.literal(true)),
  tags: v.array(text),
  description: optionalText,
  version: optionalText,
  registeredAt: time,
  plannedUntil: time,
});

const scheduledRun: v.GenericSchema<unknown, ScheduledRunRow> = v.object({
  id: text,
  deploymentId: text,
  expectedAt: time,
  state: v.picklist(SCHEDULED_RUN_STATES),
  by: v.picklist(STARTERS),
  programRunId: optionalText,
});

const question: v.GenericSchema<unknown, QuestionRow> = v.object({
  id: text,
  programRunId: text,
  deploymentId: optionalText,
  askedAt: time,
  flowRunId: optionalText,
  flowRun: optionalText,
  taskRun: optionalText,
  prompt: v.custom<PromptAsked>((value) => parseEvent(value)?.type === 'prompt-asked'),
  answer: v.exactOptional(v.nullable(text)),
});

export const parseDeployment = parser(deployment);
export const parseScheduledRun = parser(scheduledRun);
export const parseQuestion = parser(question);
