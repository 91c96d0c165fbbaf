import {
  allowFailure,
  flow,
  input,
  INPUTS,
  pauseFlowRun,
  runtime,
  sleep,
  task,
  transaction,
} from '$lib/flujo';

/** What a generated body does; `body` says whose help it takes: 1 is the next body, 2 the one after. */
export interface Step {
  readonly do:
    | 'call'
    | 'submit'
    | 'chain'
    | 'map'
    | 'side-by-side'
    | 'subflow'
    | 'state'
    | 'float'
    | 'sleep'
    | 'ask'
    | 'pause'
    | 'chance'
    | 'transaction'
    | 'undone'
    | 'throw';
  readonly body: 1 | 2;
  readonly value: number;
}

export interface Body {
  readonly steps: readonly Step[];
  /** `map` is beyond JSON, `function` cannot be kept, `nothing` leaves a flow to roll up. */
  readonly gives: 'number' | 'map' | 'function' | 'nothing';
  /** So many attempts throw before one may end well. */
  readonly failures: number;
  readonly retries: number;
  readonly retryDelaySeconds: number;
  readonly cached: boolean;
  readonly undoable: boolean;
}

/**
 * Each body is a task and a flow, and calls only those after it, so that every program has an end. What
 * it comes to depends on its plan, its seed and the answers alone. `note` hears what is done and undone.
 */
export function studentProgram(
  bodies: readonly Body[],
  note: (what: 'done' | 'undone', taskRunId: string) => void,
): () => Promise<unknown> {
  const runs = bodies.map((body, index) => {
    const { failures, cached, undoable, ...options } = body;
    const retry = { retries: options.retries, retryDelaySeconds: options.retryDelaySeconds };
    const undone = (_: unknown, { id }: { readonly id: string }) => note('undone', id);
    return {
      asTask: task(
        {
          name: `t${index}`,
          ...retry,
          ...(cached && { cachePolicy: INPUTS }),
          ...(undoable && { onRollback: undone }),
        },
        async (given: number) => {
          const { id = '', runCount = 0 } = runtime.taskRun;
          const total = await perform(body, index, given);
          if (runCount <= failures) throw new Error(`attempt ${runCount} of t${index}`);
          note('done', id);
          return total;
        },
      ),
      asFlow: flow({ name: `f${index}`, ...retry }, async (given: number) => {
        const { runCount = 0 } = runtime.flowRun;
        const total = await perform(body, index, given);
        if (runCount <= failures) throw new Error(`attempt ${runCount} of f${index}`);
        return total;
      }),
    };
  });

  async function perform({ steps, gives }: Body, index: number, given: number): Promise<unknown> {
    let total = given;
    for (const step of steps) total = mixed(total, await take(step, index));
    switch (gives) {
      case 'number':
        return total;
      case 'map':
        return new Map([[total, [new Date(total), undefined]]]);
      case 'function':
        return () => total;
      case 'nothing':
        return undefined;
    }
  }

  async function take({ do: what, body, value }: Step, index: number): Promise<unknown> {
    const next = runs[index + body] ?? runs.at(-1);
    if (!next) return value;
    const { asTask, asFlow } = next;
    // Completed or Cached: which of equal calls works is a matter of time.
    const endOf = async (n: number) => {
      const { type, message } = await asTask.returnState(n);
      return [type, message];
    };
    switch (what) {
      case 'call':
        return asTask(value);
      case 'submit':
        return asTask.submit(value).result();
      case 'chain': {
        const first = asTask.submit(value);
        // Its argument comes to a number only for who does not look.
        return asTask.submit(allowFailure(first) as never).result({ raiseOnFailure: false });
      }
      case 'map':
        return Promise.all(
          asTask
            .map([value, value + 1, value])
            .map((future) => future.result({ raiseOnFailure: false })),
        );
      case 'side-by-side':
        return Promise.all([value, value + 1].map(async (n) => asTask(mixed(n, await endOf(n)))));
      case 'subflow':
        return asFlow(value);
      case 'state':
        return endOf(value);
      case 'float':
        void asTask(value);
        return value;
      case 'sleep':
        return sleep(value);
      case 'ask':
        return input(`¿${value}? `);
      case 'pause':
        return runtime.taskRun.id === undefined ? pauseFlowRun() : value;
      case 'chance':
        return Math.random();
      case 'transaction':
        return transaction(async () => [await asTask(value), await asTask(value + 1)]);
      case 'undone':
        return transaction(async () => {
          await asTask(value);
          throw new Error('undo it');
        }).catch(String);
      case 'throw':
        throw new Error(`thrown ${value}`);
    }
  }

  const [first] = runs;
  return async () => first?.asFlow(0);
}

/** What a person answers, whoever asks and whenever. */
export function answerTo(message: string): string | null {
  const mark = mixed(0, message);
  return mark % 5 === 0 ? null : String(mark);
}

function mixed(total: number, value: unknown): number {
  return [...tell(value)].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, total);
}

function tell(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Map) return `map ${tell([...value])}`;
  if (Array.isArray(value)) return `[${value.map(tell).join()}]`;
  return typeof value === 'function' ? 'function' : (JSON.stringify(value) ?? 'nothing');
}
