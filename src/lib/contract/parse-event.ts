import * as v from 'valibot';
import { deployedAsSchema, deployedRunSchema } from './deployed-run';
import { LOG_LEVELS, PAUSES, PROGRAM_OUTCOMES, UNANSWERED_REASONS, type RunEvent } from './events';
import { FAULT_KINDS } from './fault';
import type { Json } from './json';
import { PROMPT_LIMITS, WORKER_LIMITS } from './limits';
import { ARTIFACT_KINDS, LIMIT_STEPS } from './product-events';
import { FIELD_KINDS, PROMPT_KINDS } from './prompt-kinds';
import { STATE_NAMES, STATE_TYPE_OF, STATE_TYPES } from './states';

const name = v.pipe(v.string(), v.maxLength(WORKER_LIMITS.nameCharacters));
const message = v.pipe(v.string(), v.maxLength(WORKER_LIMITS.messageCharacters));
/** The range of Date; beyond it no time can be shown. */
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const optionalName = v.exactOptional(name);
/** Events come as JSON text, so whatever stands in them is JSON already. */
const json = v.custom<Json>((value) => value !== undefined);

const site = v.object({ file: name, line: count, column: count });
const state = v.pipe(
  v.object({
    type: v.picklist(STATE_TYPES),
    name: v.picklist(STATE_NAMES),
    message: v.exactOptional(message),
  }),
  v.check((value) => STATE_TYPE_OF[value.name] === value.type),
);
const run = {
  at,
  id: name,
  name,
  key: name,
  parentTaskRunId: optionalName,
  parameters: json,
  tags: v.array(name),
  description: v.exactOptional(message),
  version: optionalName,
  site: v.exactOptional(site),
};
/** A limit of slots or of time: a forged one must not break a picture. */
const positive = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const choices = v.pipe(v.array(message), v.minLength(1), v.maxLength(PROMPT_LIMITS.choices));
const field = v.object({
  name,
  kind: v.picklist(FIELD_KINDS),
  label: message,
  defaultAnswer: v.exactOptional(message),
  placeholder: v.exactOptional(message),
  choices: v.exactOptional(choices),
});
const made = { at, flowRunId: optionalName, taskRunId: optionalName };

const schemas = [
  v.object({
    type: v.literal('program-started'),
    at,
    clock: v.picklist(['real', 'fast']),
    seed: v.number(),
    resumes: optionalName,
    resumeAnswer: v.exactOptional(message),
    branches: optionalName,
    deployed: v.exactOptional(deployedRunSchema),
  }),
  v.object({
    ...run,
    type: v.literal('flow-run-created'),
    flowName: name,
    parentFlowRunId: optionalName,
    deployment: v.exactOptional(deployedAsSchema),
  }),
  v.object({
    ...run,
    type: v.literal('task-run-created'),
    taskName: name,
    flowRunId: optionalName,
    upstream: v.array(name),
    how: v.picklist(['called', 'submitted']),
  }),
  v.object({
    type: v.literal('state'),
    at,
    id: name,
    state,
    runCount: count,
    result: v.exactOptional(json),
    resultText: v.exactOptional(message),
    resultLost: v.exactOptional(v.literal(true)),
    holdsUndo: v.exactOptional(v.literal(true)),
    cacheKey: v.exactOptional(name),
  }),
  v.object({
    type: v.literal('fault-struck'),
    at,
    id: name,
    kind: v.picklist(FAULT_KINDS),
    fault: count,
  }),
  v.object({
    type: v.literal('result-stored'),
    at,
    id: name,
    key: name,
    text: message,
    expiresAt: v.exactOptional(at),
  }),
  v.object({
    type: v.literal('log'),
    at,
    level: v.picklist(LOG_LEVELS),
    message,
    logger: optionalName,
    flowRunId: optionalName,
    taskRunId: optionalName,
    site: v.exactOptional(site),
  }),
  v.object({
    type: v.literal('prompt-asked'),
    at,
    id: name,
    key: name,
    flowRunId: optionalName,
    taskRunId: optionalName,
    message,
    kind: v.exactOptional(v.picklist(PROMPT_KINDS)),
    defaultAnswer: v.exactOptional(message),
    placeholder: v.exactOptional(message),
    choices: v.exactOptional(choices),
    fields: v.exactOptional(
      v.pipe(v.array(field), v.minLength(1), v.maxLength(PROMPT_LIMITS.fields)),
    ),
    timeoutSeconds: v.exactOptional(positive),
    pause: v.exactOptional(v.picklist(PAUSES)),
    site: v.exactOptional(site),
  }),
  v.object({
    type: v.literal('prompt-answered'),
    at,
    id: name,
    answer: v.nullable(message),
    unanswered: v.exactOptional(v.picklist(UNANSWERED_REASONS)),
  }),
  v.object({
    ...made,
    type: v.literal('artifact'),
    id: name,
    kind: v.picklist(ARTIFACT_KINDS),
    key: optionalName,
    description: v.exactOptional(message),
    data: json,
  }),
  v.object({ ...made, type: v.literal('variable-set'), name, value: json }),
  v.object({
    ...made,
    type: v.literal('event-emitted'),
    id: name,
    name,
    payload: v.exactOptional(json),
  }),
  v.object({ ...made, type: v.literal('file-written'), path: name, text: message }),
  v.object({
    ...made,
    type: v.literal('limit'),
    id: name,
    limit: name,
    step: v.picklist(LIMIT_STEPS),
    slots: positive,
    of: positive,
  }),
  v.object({
    ...made,
    type: v.literal('deployment-registered'),
    name,
    flowName: name,
    cron: optionalName,
    intervalSeconds: v.exactOptional(positive),
    timezone: optionalName,
    parameters: json,
    description: v.exactOptional(message),
    version: optionalName,
    tags: v.array(name),
  }),
  v.object({
    type: v.literal('program-ended'),
    at,
    outcome: v.picklist(PROGRAM_OUTCOMES),
  }),
] as const;
/** Found by hand: of each event of every run, a variant would ask which it is. */
const schemaOf = new Map<unknown, v.GenericSchema<unknown, RunEvent>>(
  schemas.map((schema) => [schema.entries.type.literal, schema]),
);

/** The event, or undefined when `data` is none. Unknown keys are dropped. */
export function parseEvent(data: unknown): RunEvent | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const schema = schemaOf.get(Reflect.get(data, 'type'));
  const parsed = schema && v.safeParse(schema, data, { abortEarly: true });
  return parsed?.success ? parsed.output : undefined;
}

/** The events of a JSON array's text; undefined when the text or any one of them is wrong. */
export function parseEvents(text: string): RunEvent[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(data)) return undefined;
  const events: RunEvent[] = [];
  for (const item of data as unknown[]) {
    const event = parseEvent(item);
    if (!event) return undefined;
    events.push(event);
  }
  return events;
}
