import type { Json } from '$lib/contract/json';
import type { Definition } from './definition';
import { encodeValue } from './encode-value';

/** What esbuild makes of an async function whose parameters are more than names. */
const LOWERED =
  /^[^(]*\([\p{L}\w$., ]*\)\s*(?:=>|\{\s*return)\s+__async\w*\((?:this|null), (?:arguments|\[[\w., ]*\]), function\*\s*(?=\()/u;

const NO_PARAMETERS: Json = Object.freeze({});

type Named = Pick<Definition<never, never>, 'parameterNames' | 'parameterDefaults'>;

/**
 * The arguments of a call by parameter name; one without a name is `arg0`, `arg1`, ... One left
 * out has its default, where that is a plain value that the source tells.
 */
export function namedValues(
  { parameterNames, parameterDefaults }: Named,
  args: readonly unknown[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const count = Math.max(args.length, parameterNames.length);
  for (let index = 0; index < count; index++) {
    const name = parameterNames[index] ?? `arg${index}`;
    const value = args[index] === undefined ? parameterDefaults[name] : args[index];
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The same as JSON, as events tell it. */
export function encodeParameters(values: Readonly<Record<string, unknown>>): Json {
  const entries = Object.entries(values);
  if (entries.length === 0) return NO_PARAMETERS;
  return Object.fromEntries(entries.map(([name, value]) => [name, encodeValue(value)]));
}

/** The way back: arguments by position. Those that `values` does not name stay as they were. */
export function positioned(
  names: readonly string[],
  args: readonly unknown[],
  values: unknown,
): unknown[] {
  const given = (typeof values === 'object' && values !== null ? values : {}) as Record<
    string,
    unknown
  >;
  const list = Array.from({ length: Math.max(args.length, names.length) }, (_, index) => {
    const name = names[index] ?? `arg${index}`;
    return Object.hasOwn(given, name) ? given[name] : args[index];
  });
  // What was left out stays left out: the function counts its arguments.
  while (list.length > args.length && list.at(-1) === undefined) list.pop();
  return list;
}

/** True for a function with one parameter that it takes apart, `({ nombre, edad })`. */
export function isOneValue({ parameterNames }: Named): boolean {
  return parameterNames.length === 1 && parameterNames[0] === 'arg0';
}

/** The names of a function's parameters, as far as its source tells them. */
export function parameterNames(fn: (...args: never[]) => unknown): readonly string[] {
  return parametersOf(fn).map(nameOf);
}

/** The defaults of a function's parameters that are plain values: numbers, texts and the like. */
export function parameterDefaults(
  fn: (...args: never[]) => unknown,
): Readonly<Record<string, unknown>> {
  const known = defaultSources(fn).map(([name, source]) => [name, plainValue(source)] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** The defaults that are worked out only when the function runs, as they are written. */
export function unknownDefaults(
  fn: (...args: never[]) => unknown,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    defaultSources(fn).filter(([, source]) => plainValue(source) === undefined),
  );
}

function defaultSources(fn: (...args: never[]) => unknown): [name: string, source: string][] {
  return parametersOf(fn).flatMap((parameter): [string, string][] => {
    const [, name, source] = /^([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(.+)$/su.exec(parameter) ?? [];
    return name !== undefined && source !== undefined ? [[name, source.trim()]] : [];
  });
}

function plainValue(source: string): unknown {
  const quoted = /^(['`])([^'"`\\\n$]*)\1$/.exec(source);
  try {
    return JSON.parse(quoted ? `"${quoted[2]}"` : source) as unknown;
  } catch {
    return undefined;
  }
}

function parametersOf(fn: (...args: never[]) => unknown): readonly string[] {
  // The compiler writes `ñ` and its like as `\u00F1`.
  const source = Function.prototype.toString
    .call(fn)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const lowered = LOWERED.exec(source)?.[0] ?? '';
  return splitParameters(source.slice(lowered.length));
}

function nameOf(parameter: string, index: number): string {
  return /^(?:\.\.\.)?\s*([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(parameter)?.[1] ?? `arg${index}`;
}

/** The texts between the first parentheses, cut at the commas that are not inside anything. */
function splitParameters(source: string): string[] {
  const arrow = /^(?:async\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*=>/u.exec(source);
  if (arrow?.[1]) return [arrow[1]];
  const start = source.indexOf('(');
  const parts: string[] = [];
  if (start < 0) return parts;
  let depth = 0;
  let from = start + 1;
  let quoted = '';
  for (let at = start; at < source.length; at++) {
    const char = source[at] ?? '';
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === quoted) quoted = '';
    } else if (`'"\``.includes(char)) {
      quoted = char;
    } else if ('([{'.includes(char)) {
      depth += 1;
    } else if (')]}'.includes(char)) {
      depth -= 1;
    }
    const ends = depth === 0;
    if (!quoted && (ends || (char === ',' && depth === 1))) {
      const part = source.slice(from, at).trim();
      if (part) parts.push(part);
      if (ends) return parts;
      from = at + 1;
    }
  }
  return parts;
}
