import { inspect } from './inspect';

/**
 * The text of `console.log(...args)`: strings bare, other values inspected, parts joined by a
 * space; `%s %d %i %f %j %o %O %%` in a first string take their arguments, as in Node.
 */
export function formatPrint(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || rest.length === 0 || !first.includes('%')) {
    return joinValues(args);
  }
  let used = 0;
  const text = first.replace(/%[sdifjoOc%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (used >= rest.length) return mark;
    return substitute(mark, rest[used++]);
  });
  return [text, ...rest.slice(used).map(bare)].join(' ');
}

/** The text of `print(...args)`: as above, with no marks in the first. */
export function joinValues(args: readonly unknown[]): string {
  return args.map(bare).join(' ');
}

function bare(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function substitute(mark: string, value: unknown): string {
  switch (mark) {
    case '%s':
      return bare(value);
    case '%d':
      return typeof value === 'object' ? 'NaN' : inspect(toNumber(value));
    case '%i':
      return typeof value === 'object' ? 'NaN' : inspect(Math.trunc(toNumber(value)));
    case '%f':
      return typeof value === 'object' ? 'NaN' : inspect(toNumber(value));
    case '%c':
      return '';
    default:
      return inspect(value);
  }
}

function toNumber(value: unknown): number {
  return typeof value === 'symbol' || typeof value === 'function' ? NaN : Number(value);
}
