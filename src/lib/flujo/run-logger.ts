import type { LogLevel } from '$lib/contract/events';
import { formatPrint } from '$lib/engine/format-print';
import { installedEngine } from './installed-engine';
import { OutsideRun } from './outside-run';

/** Writes lines to a run's log, each with a level that says how much it matters. */
export interface RunLogger {
  /** Details for whoever looks for a fault. */
  debug(...values: unknown[]): void;
  /** What happens, as it should. */
  info(...values: unknown[]): void;
  /** Something odd; the run goes on. */
  warning(...values: unknown[]): void;
  /** Something went wrong. */
  error(...values: unknown[]): void;
  /** Something went so wrong that somebody must act. */
  critical(...values: unknown[]): void;
}

/**
 * The logger of the flow run or task run that is calling. Its lines carry the time, a level and
 * the run's name, and stay with the run.
 *
 * @throws OutsideRun outside any flow or task: there, `print` and `console.log` work.
 * @example
 * const log = getRunLogger();
 * log.warning('Quedan pocas entradas:', entradas);
 * // 23:34:32.561 | WARNING | Task run 'vende-0' - Quedan pocas entradas: 3
 */
export function getRunLogger(): RunLogger {
  const engine = installedEngine();
  const scope = engine.scope();
  if (!scope.flow && !scope.task) throw new OutsideRun('getRunLogger()');
  const at =
    (level: LogLevel) =>
    (...values: unknown[]) =>
      engine.log(scope, level, formatPrint(values), engine.ports.callSite?.());
  return {
    debug: at('DEBUG'),
    info: at('INFO'),
    warning: at('WARNING'),
    error: at('ERROR'),
    critical: at('CRITICAL'),
  };
}
