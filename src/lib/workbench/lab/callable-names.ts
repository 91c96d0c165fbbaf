import type { Fault } from '$lib/contract/fault';
import type { RunLedger } from '$lib/projections/run-ledger';

/** A task or flow that a fault can be put on. */
export interface Callable {
  readonly on: Fault['on'];
  readonly name: string;
}

/** `task(async function cobrar`, `task({ retries: 3 }, function* cobrar`. */
const NAMED =
  /\b(task|flow)\s*\(\s*(?:\{[^{}]*\}\s*,\s*)?(?:async\s+)?function\s*\*?\s*([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** `const cobrar = task(async (`: named by its variable. */
const ASSIGNED =
  /\b(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(task|flow)\s*\(\s*(?:\{[^{}]*\}\s*,\s*)?(?:async\s*)?(?:\(|[\p{L}_$][\p{L}\p{N}_$]*\s*=>)/gu;
/** `@task async cobrar(`, `@flow({ retries: 1 }) cobrar(`. */
const DECORATED =
  /@(task|flow)\s*(?:\([^()]*\)\s*)?(?:static\s+)?(?:async\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*\(/gu;
/** `task({ name: 'cobrar' }`. */
const OPTION = /\b(task|flow)\s*\(\s*\{[^{}]*\bname:\s*['"]([^'"\n]+)['"]/gu;

/** What the last run called, then what the code seems to define; each once. */
export function callableNames(
  { taskRuns, flowRuns }: Pick<RunLedger, 'taskRuns' | 'flowRuns'>,
  files: Readonly<Record<string, string>>,
): readonly Callable[] {
  const found = new Map<string, Callable>();
  const add = (on: Fault['on'], name: string) => found.set(`${on} ${name}`, { on, name });
  for (const { taskName } of taskRuns.values()) add('task', taskName);
  for (const { flowName } of flowRuns.values()) add('flow', flowName);
  for (const text of Object.values(files)) {
    for (const [, on, name] of matches(text, NAMED, OPTION, DECORATED)) {
      if (isOn(on) && name) add(on, name);
    }
    for (const [, name, on] of matches(text, ASSIGNED)) if (isOn(on) && name) add(on, name);
  }
  return [...found.values()].sort((a, b) => Number(a.on === 'flow') - Number(b.on === 'flow'));
}

function matches(text: string, ...patterns: readonly RegExp[]): RegExpExecArray[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
}

function isOn(word: string | undefined): word is Fault['on'] {
  return word === 'task' || word === 'flow';
}
