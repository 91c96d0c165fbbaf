import type { Json } from '$lib/contract/json';
import { encodeValue } from './encode-value';

/** What esbuild makes of an async function whose parameters are more than names. */
const LOWERED =
  /^.{0,200}?\b__async\w*\((?:this|null), (?:arguments|\[\.\.\.\w+\]), function\*\s*(?=\()/s;

/** The arguments of a call by parameter name; one without a name is `arg0`, `arg1`, ... */
export function nameArguments(names: readonly string[], args: readonly unknown[]): Json {
  const parameters = Object.create(null) as Record<string, Json>;
  args.forEach((value, index) => {
    if (value !== undefined) parameters[names[index] ?? `arg${index}`] = encodeValue(value);
  });
  return parameters;
}

/** The names of a function's parameters, as far as its source tells them. */
export function parameterNames(fn: (...args: never[]) => unknown): readonly string[] {
  const source = Function.prototype.toString.call(fn);
  const lowered = LOWERED.exec(source)?.[0] ?? '';
  return splitParameters(source.slice(lowered.length)).map(nameOf);
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
