import {
  AllowedFailure,
  type ArgumentMark,
  hasMarks,
  markOf,
  Quoted,
  replaceMarks,
  Unmapped,
} from '$lib/engine/argument-marks';
import { LateList } from '$lib/engine/late-list';
import { inspect } from '$lib/engine/inspect';
import { WrongDefinition } from '$lib/engine/wrong-definition';

type NameRun = (parameters: Readonly<Record<string, unknown>>) => unknown;

/** `{nombre}` or `{pedido.id}`; `{{` and `}}` stand for the braces themselves. */
const MARK = /\{\{|\}\}|\{([^{}]*)\}/g;
/** In characters: a name is read at a glance. */
const LONGEST_SOURCE = 40;
const PATH = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}\p{N}_$]+)*$/u;

/**
 * What names the runs of a task or flow: the function itself, or the template filled in. A
 * parameter that was left out, and whose default nobody knows yet, stands as the default is
 * written. Throws WrongDefinition when the template speaks of a parameter that there is not.
 */
export function runNamer(
  option: 'taskRunName' | 'flowRunName',
  given: string | NameRun,
  parameterNames: readonly string[],
  unknownDefaults: Readonly<Record<string, string>> = {},
): NameRun {
  if (typeof given === 'function') return given;
  for (const [, path] of given.matchAll(MARK)) {
    if (path !== undefined) checkPath(option, path, parameterNames);
  }
  const asWritten = (path: string, parameters: Readonly<Record<string, unknown>>) => {
    const [root = '', ...steps] = path.split('.');
    if (parameters[root] !== undefined || !Object.hasOwn(unknownDefaults, root)) return undefined;
    return steps.length > 0 ? path : shortened(unknownDefaults[root] ?? '');
  };
  return (parameters) =>
    given.replace(MARK, (mark, path: string | undefined) =>
      path === undefined
        ? mark.charAt(0)
        : (asWritten(path, parameters) ?? textAt(parameters, path)),
    );
}

function shortened(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > LONGEST_SOURCE ? `${line.slice(0, LONGEST_SOURCE - 1)}…` : line;
}

function checkPath(option: string, path: string, names: readonly string[]): void {
  if (!PATH.test(path)) {
    throw new WrongDefinition(
      `'${option}' has {${path}}, which is no parameter; write {{ for a brace`,
    );
  }
  const [root = ''] = path.split('.');
  if (names.includes(root)) return;
  const known = names.length > 0 ? `it has ${names.join(', ')}` : 'it has none';
  throw new WrongDefinition(`'${option}' has {${path}}, but there is no such parameter; ${known}`);
}

function textAt(parameters: unknown, path: string): string {
  let value = parameters;
  for (const step of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[step]
        : undefined;
    const mark = markOf(value);
    if (mark) value = told(mark);
  }
  if (hasMarks([value])) value = replaceMarks(value, told);
  return typeof value === 'string' ? value : inspect(value);
}

/** A run is named before what it waits for is there: a future stands as the run that it will come from. */
function told(mark: ArgumentMark): unknown {
  if (mark instanceof Quoted || mark instanceof Unmapped) return mark.value;
  if (mark instanceof LateList) return mark.sources.map((source) => source.name);
  return (mark instanceof AllowedFailure ? mark.future : mark).name;
}
