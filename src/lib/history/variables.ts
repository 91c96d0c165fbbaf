import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { PRODUCT_LIMITS } from '$lib/contract/limits';
import { parseAll, parseProgramRun, parseVariable, type VariableRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** What the programs of a playground have kept under a name. */
export async function loadVariables(
  home: string,
  db: HistoryDatabase = database,
): Promise<Readonly<Record<string, Json>>> {
  const found: unknown[] = await db.variables
    .where('[home+name]')
    .between([home, ''], [home, '\uffff'], true, true)
    .toArray();
  const { rows } = parseAll(found, parseVariable);
  return Object.fromEntries(
    rows.flatMap(({ name, text }) => {
      const value = read(text);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** What a program run found under their names when it began; undefined where that is not known. */
export async function variablesBefore(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<Readonly<Record<string, Json>> | undefined> {
  const run = parseProgramRun(await db.programRuns.get(programRunId));
  const found = run?.variables === undefined ? undefined : read(run.variables);
  return isRecord(found) ? found : undefined;
}

/** Keeps the variables among the events; to be called inside a transaction over `variables`. */
export async function keepVariables(
  home: string,
  events: readonly RunEvent[],
  { variables }: HistoryDatabase,
): Promise<void> {
  const rows = new Map<string, VariableRow>();
  for (const event of events) {
    if (event.type !== 'variable-set') continue;
    const text = JSON.stringify(event.value);
    // Forged: the module that programs import refuses it.
    if (text.length > PRODUCT_LIMITS.variableCharacters) continue;
    rows.set(event.name, { home, name: event.name, text, setAt: event.at });
  }
  if (rows.size === 0) return;
  await variables.bulkPut([...rows.values()]);
  const own = variables.where('[home+name]').between([home, ''], [home, '\uffff'], true, true);
  if ((await own.count()) <= PRODUCT_LIMITS.variables) return;
  const kept = await own.sortBy('setAt');
  const surplus = kept.slice(0, kept.length - PRODUCT_LIMITS.variables);
  await variables.bulkDelete(surplus.map(({ name }) => [home, name]));
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
