import { formatPrint } from '$lib/engine/format-print';

type Print = (text: string) => void;
type Method = (...args: unknown[]) => void;

/** The console that student code sees: what it prints becomes a line of the run it stands in. */
export function createConsole(print: Print, now: () => number): Record<string, Method> {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  const indent: string[] = [];

  const log: Method = (...args) => {
    const margin = indent.join('');
    const text = formatPrint(args);
    print(margin ? margin + text.replaceAll('\n', `\n${margin}`) : text);
  };
  const label = (given: unknown) => (given === undefined ? 'default' : formatPrint([given]));
  const elapsed = (name: string) => `${name}: ${now() - (timers.get(name) ?? now())} ms`;
  const group: Method = (...args) => {
    if (args.length) log(...args);
    indent.push('  ');
  };

  return {
    log,
    info: log,
    debug: log,
    warn: log,
    error: log,
    trace: (...args) => log('Trace:', ...args),
    dir: (value) => log(value),
    table: (value) => log(value),
    assert: (condition, ...args) => {
      if (!condition) log(...(args.length ? ['Assertion failed:', ...args] : ['Assertion failed']));
    },
    count: (given) => {
      const name = label(given);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      log(`${name}: ${counts.get(name)}`);
    },
    countReset: (given) => void counts.delete(label(given)),
    time: (given) => void timers.set(label(given), now()),
    timeLog: (given, ...args) => log(elapsed(label(given)), ...args),
    timeEnd: (given) => {
      log(elapsed(label(given)));
      timers.delete(label(given));
    },
    group,
    groupCollapsed: group,
    groupEnd: () => void indent.pop(),
    clear: () => undefined,
  };
}
