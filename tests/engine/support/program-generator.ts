import fc from 'fast-check';
import {
  allowFailure,
  Cancelled,
  Completed,
  Failed,
  flow,
  input,
  INPUTS,
  pauseFlowRun,
  sleep,
  task,
  transaction,
} from '$lib/flujo';

/** What a generated task or flow does, step by step; the numbers choose what is called and given. */
export interface Step {
  readonly do:
    | 'call'
    | 'float'
    | 'submit'
    | 'map'
    | 'subflow'
    | 'state'
    | 'sleep'
    | 'ask'
    | 'throw'
    | 'transaction'
    | 'pause'
    | 'return';
  readonly which: number;
  readonly value: unknown;
}

export interface GeneratedProgram {
  readonly bodies: readonly (readonly Step[])[];
  readonly options: readonly GeneratedOptions[];
}

export interface GeneratedOptions {
  readonly retries: number;
  readonly retryDelaySeconds: number;
  readonly timeoutSeconds: number | undefined;
  readonly cached: boolean;
}

const hostile = {
  get message(): string {
    throw new Error('hostile');
  },
};
/** Values that JSON, a structured clone or a careless reader stumbles over. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  0,
  'texto',
  [1, 2, 3],
  { a: { b: [new Date(0)] } },
  () => 1,
  Symbol('s'),
  10n,
  new Map([[1, new Set([2])]]),
  Object.assign(new Error('boom'), { cause: hostile }),
  hostile,
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('proxy');
      },
      ownKeys: () => {
        throw new Error('proxy');
      },
    },
  ),
  Failed({ message: 'devuelto' }),
  Completed({ data: 1 }),
  Cancelled(),
  { then: (resolve: (value: number) => void) => (resolve(1), resolve(2)) },
];

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do'][]>(
    'call',
    'float',
    'submit',
    'map',
    'subflow',
    'state',
    'sleep',
    'ask',
    'throw',
    'transaction',
    'pause',
    'return',
  ),
  which: fc.nat(5),
  value: fc.constantFrom(...VALUES),
});

/** Four bodies; each calls only those after it, so that every program has an end. */
export const generatedProgram: fc.Arbitrary<GeneratedProgram> = fc.record({
  bodies: fc.array(fc.array(step, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  options: fc.array(
    fc.record({
      retries: fc.nat(2),
      retryDelaySeconds: fc.nat(3),
      timeoutSeconds: fc.constantFrom(undefined, undefined, 1, 5),
      cached: fc.boolean(),
    }),
    { minLength: 4, maxLength: 4 },
  ),
});

/** The program as a function to run; the first body is its flow. */
export function programOf({ bodies, options }: GeneratedProgram): () => Promise<unknown> {
  const runs = bodies.map((steps, index) => {
    const body = (value?: unknown) => perform(steps, index, value);
    const { cached, timeoutSeconds, ...retry } = options[index] ?? { cached: false };
    const limit = timeoutSeconds === undefined ? {} : { timeoutSeconds };
    return {
      asTask: task(
        { name: `t${index}`, ...retry, ...limit, ...(cached && { cachePolicy: INPUTS }) },
        body,
      ),
      asFlow: flow({ name: `f${index}`, ...retry, ...limit }, body),
    };
  });

  async function perform(steps: readonly Step[], index: number, given: unknown): Promise<unknown> {
    for (const { do: what, which, value } of steps) {
      const next = runs[index + 1 + (which % 2)];
      switch (what) {
        case 'call':
          await next?.asTask(value);
          break;
        case 'float':
          void next?.asTask(value);
          break;
        case 'submit': {
          const future = next?.asTask.submit(value);
          if (future) await next?.asTask.submit(which > 2 ? future : allowFailure(future)).wait();
          break;
        }
        case 'map':
          await next?.asTask.map([value, which]).result();
          break;
        case 'subflow':
          await next?.asFlow(value);
          break;
        case 'state':
          await next?.asTask.returnState(value);
          break;
        case 'sleep':
          await sleep(which);
          break;
        case 'ask':
          await input(`¿${which}? `);
          break;
        case 'throw':
          throw value;
        case 'transaction':
          await transaction(async () => next?.asTask(value));
          break;
        case 'pause':
          await pauseFlowRun();
          break;
        case 'return':
          return value;
      }
    }
    return given;
  }

  return () => runs[0]?.asFlow() ?? Promise.resolve();
}
