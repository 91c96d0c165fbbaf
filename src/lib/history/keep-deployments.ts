import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { SCHEDULE_LIMITS } from '$lib/contract/limits';
import type { DeploymentRegistered } from '$lib/contract/product-events';
import type { SharedPlayground } from '$lib/contract/program';
import { parseDeployment, type DeploymentRow, type Schedule } from './deployment-rows';
import type { HistoryDatabase } from './schema';

/** Where a deployment comes from. */
export interface DeploymentSource {
  /** The playground, as with results. */
  readonly home: string;
  readonly program: SharedPlayground;
  /** Somebody else's code, come in a link: its schedules start paused. */
  readonly foreign?: boolean;
}

export function deploymentId(home: string, flowName: string, name: string): string {
  return [home, flowName, name].map(encodeURIComponent).join('/');
}

/** Keeps the deployments that the events register; to be called inside a transaction over `deployments`. */
export async function keepDeployments(
  source: DeploymentSource,
  events: readonly RunEvent[],
  { deployments }: Pick<HistoryDatabase, 'deployments'>,
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'deployment-registered') continue;
    const row = rowOf(source, event);
    // Forged: the module that programs import refuses it.
    if (!parseDeployment(row)) continue;
    const before =
      parseDeployment(await deployments.get(row.id)) ?? (await twinOf(row, deployments));
    const own = deployments.where('home').equals(source.home);
    if (!before && (await own.count()) >= SCHEDULE_LIMITS.deployments) continue;
    await deployments.put(before ? registeredAgain(before, row) : row);
  }
}

/** The same deployment of the same program in another playground: a link that was opened twice. */
async function twinOf(
  { name, flowName, program }: DeploymentRow,
  deployments: HistoryDatabase['deployments'],
): Promise<DeploymentRow | undefined> {
  const all: unknown[] = await deployments.toArray();
  return all
    .flatMap((data) => parseDeployment(data) ?? [])
    .find(
      (row) =>
        row.name === name && row.flowName === flowName && isSame(row.program.files, program.files),
    );
}

/** What a person has chosen stays; what the code says is as it says now. */
function registeredAgain(before: DeploymentRow, row: DeploymentRow): DeploymentRow {
  const { id, home, paused, catchUp } = before;
  const { foreign, ...rest } = row;
  const same = isSame(timing(before.schedule), timing(row.schedule));
  const parameters = isSame(before.served, row.served) ? before.parameters : row.parameters;
  return {
    ...rest,
    ...(paused && foreign && { foreign }),
    id,
    home,
    paused,
    catchUp,
    parameters,
    ...(same && before.schedule && { schedule: before.schedule }),
    plannedUntil: same ? before.plannedUntil : row.plannedUntil,
  };
}

function rowOf(
  { home, program, foreign = false }: DeploymentSource,
  event: DeploymentRegistered,
): DeploymentRow {
  const { name, flowName, description, version, tags, at } = event;
  const schedule = scheduleOf(event);
  const parameters = isRecord(event.parameters) ? event.parameters : {};
  const fits = JSON.stringify(parameters).length <= SCHEDULE_LIMITS.parameterCharacters;
  return {
    id: deploymentId(home, flowName, name),
    home,
    name,
    flowName,
    program: asWritten(program),
    parameters: fits ? parameters : {},
    served: fits ? parameters : {},
    ...(schedule && { schedule }),
    catchUp: 'latest',
    paused: foreign,
    ...(foreign && { foreign: true }),
    tags,
    ...(description !== undefined && { description }),
    ...(version !== undefined && { version }),
    registeredAt: at,
    plannedUntil: at,
  };
}

/** Without what that one run was given: each scheduled run has a seed of its own, and the real clock. */
function asWritten({ seed: _, clock: __, answers: ___, ...program }: SharedPlayground) {
  return program;
}

function scheduleOf({ cron, timezone, intervalSeconds, at }: DeploymentRegistered) {
  if (cron !== undefined) {
    return { kind: 'cron', cron, ...(timezone !== undefined && { timezone }) } as const;
  }
  return intervalSeconds === undefined
    ? undefined
    : ({ kind: 'interval', seconds: intervalSeconds, anchor: at } as const);
}

/** The schedule without the moment at which it was registered. */
function timing(schedule: Schedule | undefined): unknown {
  return schedule?.kind === 'interval' ? schedule.seconds : schedule;
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
