import type { StateValue } from '$lib/contract/states';
import type { CacheContext } from '$lib/engine/cache-plan';
import type { CachePolicy } from '$lib/engine/cache-policy';
import type { Transaction } from '$lib/engine/transaction';
import type { StandardSchema } from '$lib/engine/standard-schema';
import type { TaskRunner } from './task-runners';

/** A run as hooks see it. */
export interface HookRun {
  /** What tells it from every other run. */
  readonly id: string;
  /** Such as `cargar-3`, or a colour and an animal for a flow run. */
  readonly name: string;
  /** Whether a flow or a task runs. */
  readonly kind: 'flow' | 'task';
}

/**
 * A function that is called when a run comes to a state. One that throws is logged and changes
 * nothing.
 *
 * @example
 * const avisa: Hook = (tarea, run, estado) => console.log(run.name, 'terminó', estado.name);
 */
export type Hook = (subject: unknown, run: HookRun, state: StateValue) => unknown;

/**
 * A hook of a transaction: besides task, run and state it is given the transaction, whose `get`
 * gives what was `set` in it.
 */
export type TransactionHook = (
  subject: unknown,
  run: HookRun,
  state: StateValue,
  transaction: Transaction,
) => unknown;

/** What tasks and flows can both be told. */
export interface RunOptions {
  /** The name in lists and log lines. Without it: the function's own name, else the variable's. */
  name?: string;
  /** One sentence for whoever reads the lists. */
  description?: string;
  /** Any text that tells one edition of the code from another. */
  version?: string;
  /** Words to find runs by. */
  tags?: readonly string[];
  /**
   * What the parameters must be: a schema of any library that keeps to Standard Schema, or one of
   * your own. It is given an object with the arguments by parameter name, and what it gives back
   * reaches the function. When it refuses, the run ends `Failed` and the function never runs.
   *
   * @example
   * const conNota: StandardSchema<{ nota: number }> = {
   *   '~standard': {
   *     version: 1,
   *     vendor: 'yo',
   *     validate: (dado) => {
   *       const nota = Number((dado as { nota: unknown }).nota);
   *       if (Number.isNaN(nota)) return { issues: [{ message: 'no es un número', path: ['nota'] }] };
   *       return { value: { nota } };
   *     },
   *   },
   * };
   * const evalua = flow({ parameters: conNota }, async (nota: number) => { ... });
   */
  parameters?: StandardSchema;
  /** With `false`, `parameters` is not looked at. */
  validateParameters?: boolean;
  /**
   * Whether what is printed is kept with the run, which is the usual here. With `false` a print
   * still shows in the console, but as the program's own line, not the run's.
   */
  logPrints?: boolean;
  /** How often it is tried again after a failure: `retries: 3` makes up to four attempts. */
  retries?: number;
  /**
   * Seconds to wait before each retry: one number for all, or a list with one for each, whose
   * last repeats. `exponentialBackoff(2)` makes such a list.
   */
  retryDelaySeconds?: number | readonly number[];
  /**
   * Seconds that one attempt may take, waiting included. Then it ends `TimedOut`, and all that it
   * waits for ends with it. A loop that never awaits cannot be ended so: only Stop can.
   */
  timeoutSeconds?: number;
  /** Called at the start of each attempt. */
  onRunning?: Hook | readonly Hook[];
  /** Called once, when it has ended well. */
  onCompletion?: Hook | readonly Hook[];
  /** Called once, when it has failed and no retry is left. */
  onFailure?: Hook | readonly Hook[];
  /** Called once, when it was cancelled. */
  onCancellation?: Hook | readonly Hook[];
  /**
   * Called when the world ended it (the tab was closed, the power was cut) and the run goes on
   * from there: before its body starts again, for whoever is gone can call nothing.
   */
  onCrashed?: Hook | readonly Hook[];
}

/** What a task can be told. */
export interface TaskOptions extends RunOptions {
  /**
   * By how much of itself each delay may grow, by chance: with 0.5, ten seconds become anything
   * from 10 to 15. Many tasks that failed together then do not come back together.
   */
  retryJitterFactor?: number;
  /**
   * Names each run: a text in which `{nombre}` or `{pedido.id}` stand for the parameters, or a
   * function that gives the name. It is made once a run, not once an attempt, and before what the
   * task waits for is there: a future among the parameters stands as the name of its task run.
   *
   * An argument that was left out has its default when that is a plain value: a number, a text in
   * quotes, `true`, `false`, `null` or a list of such. Any other default is worked out only when the
   * task runs: the text shows it as it is written, and a function sees `undefined`.
   *
   * @example
   * const saluda = task({ taskRunName: 'saluda-{nombre}' }, async (nombre = 'Ana') => { ... });
   * await saluda(); // saluda-Ana
   * const espera = task({ taskRunName: 'espera-{s}' }, async (s = 10 * 60) => { ... });
   * await espera(); // espera-10 * 60
   */
  taskRunName?: string | ((parameters: Readonly<Record<string, unknown>>) => string);
  /**
   * Decides whether a failure is worth a retry. One that throws says no.
   *
   * @example
   * retryConditionFn: (tarea, run, estado) => estado.message?.includes('sin red')
   */
  retryConditionFn?: Hook;
  /**
   * Keeps what the task returns. A later call in the same flow run with the same arguments then
   * ends `Cached` instead of working again, and a run that goes on after a crash finds it.
   */
  persistResult?: boolean;
  /**
   * What must be the same for a kept result to be given again: `INPUTS`, `TASK_SOURCE`,
   * `RUN_ID`, or several joined with `and`. Results outlive the run, and a reload of the page.
   *
   * @example
   * const precio = task({ cachePolicy: INPUTS }, async (producto: string) => { ... });
   */
  cachePolicy?: CachePolicy;
  /**
   * A key of your own in place of a policy: calls with the same key share a result. Give
   * `undefined` for a call whose result must not be kept. An argument that was left out has
   * its default here too, if that is a plain value such as `'Lima'` or `10`.
   *
   * @example
   * const clima = task(
   *   { cacheKeyFn: (contexto, { ciudad }) => `clima-${ciudad}` },
   *   async (ciudad: string = 'Lima') => { ... },
   * );
   */
  cacheKeyFn?: (context: CacheContext, parameters: Record<string, unknown>) => unknown;
  /** Seconds for which a kept result is good. Without it, for ever. */
  cacheExpirationSeconds?: number;
  /** Works again although there is a kept result, and keeps the new one. */
  refreshCache?: boolean;
  /** Undoes what the task did, when the `transaction` around it fails after the task completed. */
  onRollback?: TransactionHook | readonly TransactionHook[];
  /** Called when the `transaction` around the task has succeeded; outside any, at once. */
  onCommit?: TransactionHook | readonly TransactionHook[];
}

/** What a flow can be told. */
export interface FlowOptions extends RunOptions {
  /**
   * Names each run, in place of a colour and an animal: a text in which `{ciudad}` or `{pedido.id}`
   * stand for the parameters, or a function that gives the name. Defaults are seen as
   * `taskRunName` sees them.
   *
   * @example
   * const reporte = flow({ flowRunName: 'reporte-de-{ciudad}' }, async (ciudad: string) => { ... });
   */
  flowRunName?: string | ((parameters: Readonly<Record<string, unknown>>) => string);
  /** How submitted tasks share the flow: `concurrent()`, the usual, or `sequential()`. */
  taskRunner?: TaskRunner;
}
