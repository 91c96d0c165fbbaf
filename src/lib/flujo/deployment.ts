import type { DeployedAs } from '$lib/contract/deployed-run';
import { cronProblem } from '$lib/engine/cron';
import { inspect } from '$lib/engine/inspect';
import { isPlainObject } from '$lib/engine/is-plain-object';
import { knownOptions } from '$lib/engine/known-options';
import { isWaitAbove0, WAIT_ABOVE_0 } from '$lib/engine/longest-wait';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** When a deployed flow runs, and with what. */
export interface DeploymentOptions {
  /** Tells the deployments of a flow apart. */
  name: string;
  /**
   * When it runs: minute, hour, day of the month, month and day of the week; with six fields the
   * first is the second. `'0 8 * * MON-FRI'` is at eight, Monday to Friday.
   */
  cron?: string;
  /** Instead of `cron`: how many seconds from one run to the next. */
  intervalSeconds?: number;
  /** The time zone that `cron` speaks of, such as `'America/Lima'`; without it, the browser's. */
  timezone?: string;
  /**
   * What each run is given, by parameter name. A flow that takes one object apart is given them as
   * that object.
   *
   * @example
   * const clima = flow(async function clima({ ciudad }: { ciudad: string }) { ... });
   * await clima.serve({ name: 'lima', parameters: { ciudad: 'Lima' } });
   */
  parameters?: Readonly<Record<string, unknown>>;
  /** One sentence for whoever reads the list. */
  description?: string;
  /** Any text that tells one edition from another. */
  version?: string;
  /** Words to find its runs by, besides the flow's own. */
  tags?: readonly string[];
}

/** A flow with parameters and, where it has one, a schedule: what `toDeployment` gives. */
export interface Deployment extends Readonly<DeploymentOptions> {
  /** The flow's name. */
  readonly flowName: string;
  /** What each run is given, by parameter name; empty when nothing was said. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The flow's tags and the deployment's own: words to find its runs by. */
  readonly tags: readonly string[];
}

/** What a deployment needs to know of its flow. */
export interface DeployedFlow {
  readonly name: string;
  readonly tags: readonly string[];
  /** Empty when the function does not tell. */
  readonly parameterNames: readonly string[];
  /** True for a function that takes its one parameter apart: the parameters are that object. */
  readonly takesObject: boolean;
  /** Starts a run of the flow; resolves when it has ended, and never rejects. */
  readonly start: (
    parameters: Readonly<Record<string, unknown>>,
    tags: readonly string[],
    as: DeployedAs,
  ) => Promise<unknown>;
}

/** In characters: what is longer fits no list. */
const LONGEST_TEXT = 200;
const OPTIONS = [
  'name',
  'cron',
  'intervalSeconds',
  'timezone',
  'parameters',
  'description',
  'version',
  'tags',
] as const;

/** The deployment that the options describe; throws WrongDefinition with a sentence. */
export function makeDeployment(flow: DeployedFlow, options: DeploymentOptions): Deployment {
  const given = knownOptions('toDeployment', options, OPTIONS);
  for (const key of ['name', 'description', 'version'] as const) checkText(key, given[key]);
  if (given.name === undefined) throw new WrongDefinition(`A deployment has a 'name'`);
  checkSchedule(given);
  const { tags = [], parameters = {} } = given;
  const isTag = (tag: unknown) => typeof tag === 'string' && tag.length <= LONGEST_TEXT;
  if (!Array.isArray(tags) || !tags.every(isTag)) {
    throw new WrongDefinition(
      `'tags' of a deployment is a list of texts of at most ${LONGEST_TEXT} characters, but got ${inspect(tags).slice(0, LONGEST_TEXT)}`,
    );
  }
  checkParameters(flow, parameters);
  return new RegisteredFlow(flow, options);
}

/** True for what `toDeployment` gave. */
export function isDeployment(value: unknown): value is Deployment {
  return value instanceof RegisteredFlow;
}

/** Starts a run of the deployment's flow; resolves when it has ended, and never rejects. */
export async function startDeployed(
  deployment: Deployment,
  parameters: Readonly<Record<string, unknown>>,
  tags: readonly string[],
  expectedAt: number,
): Promise<void> {
  if (!(deployment instanceof RegisteredFlow)) return;
  await deployment.start(parameters, tags, expectedAt);
}

class RegisteredFlow implements Deployment {
  readonly name: string;
  readonly flowName: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  declare readonly cron?: string;
  declare readonly intervalSeconds?: number;
  declare readonly timezone?: string;
  declare readonly description?: string;
  declare readonly version?: string;
  readonly #flow: DeployedFlow;

  constructor(flow: DeployedFlow, options: DeploymentOptions) {
    Object.assign(this, options);
    this.#flow = flow;
    this.name = options.name;
    this.flowName = flow.name;
    this.parameters = { ...options.parameters };
    this.tags = [...new Set([...flow.tags, ...(options.tags ?? [])])];
    Object.freeze(this);
  }

  start(
    parameters: Readonly<Record<string, unknown>>,
    tags: readonly string[],
    expectedAt: number,
  ): Promise<unknown> {
    return this.#flow.start(parameters, tags, { name: this.name, expectedAt });
  }
}

function checkText(key: string, value: unknown): asserts value is string | undefined {
  if (value === undefined) return;
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT) return;
  throw new WrongDefinition(
    `'${key}' of a deployment is a text of 1 to ${LONGEST_TEXT} characters, but got ${inspect(value).slice(0, LONGEST_TEXT)}`,
  );
}

function checkSchedule({ cron, intervalSeconds, timezone }: Record<string, unknown>): void {
  if (cron !== undefined && intervalSeconds !== undefined) {
    throw new WrongDefinition(`A deployment has 'cron' or 'intervalSeconds', not both`);
  }
  if (cron !== undefined) {
    checkText('cron', cron);
    const problem = cronProblem(cron);
    if (problem) throw new WrongDefinition(`${inspect(cron)} is no cron: ${problem}`);
  }
  if (intervalSeconds !== undefined && !isWaitAbove0(intervalSeconds)) {
    throw new WrongDefinition(
      `'intervalSeconds' is ${WAIT_ABOVE_0}, but got ${shown(intervalSeconds)}`,
    );
  }
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw new WrongDefinition(
      `'timezone' is a name such as 'America/Lima', but got ${shown(timezone)}`,
    );
  }
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function checkParameters(
  { name, parameterNames, takesObject }: DeployedFlow,
  parameters: unknown,
): void {
  if (!isPlainObject(parameters)) {
    throw new WrongDefinition(
      `'parameters' of a deployment is an object by parameter name, but got ${shown(parameters)}`,
    );
  }
  if (takesObject) return;
  const unknown = Object.keys(parameters).find((key) => !parameterNames.includes(key));
  if (unknown === undefined) return;
  const known = parameterNames.length > 0 ? parameterNames.join(', ') : 'none';
  throw new WrongDefinition(`The flow '${name}' has no parameter '${unknown}'; it has ${known}`);
}
