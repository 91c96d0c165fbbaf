// Read by the type checker alone: what a call gives of what its function returned.
import { expectTypeOf } from 'vitest';
import {
  Cancelled,
  Completed,
  Failed,
  flow,
  task,
  type Flow,
  type FlowOf,
  type State,
  type Task,
  type TaskFuture,
  type TaskOf,
} from '$lib/flujo';

const uno = task(async (_x?: number) => 1);
const dice = task(async () => 'x');

// Of a state its result, and nothing of one that throws.
const nota = task(async (n: number) => (n > 10 ? Failed({ message: 'no' }) : n));
expectTypeOf(nota).toEqualTypeOf<Task<[n: number], number>>();
expectTypeOf(nota.returnState(1)).toEqualTypeOf<Promise<State<number>>>();
expectTypeOf(nota.submit(1)).toEqualTypeOf<TaskFuture<number>>();
expectTypeOf(nota.map([1]).result()).toEqualTypeOf<Promise<number[]>>();
expectTypeOf(task(() => Completed({ data: 'x' }))()).toEqualTypeOf<Promise<string>>();
expectTypeOf(task(async () => Completed())()).toEqualTypeOf<Promise<undefined>>();
expectTypeOf(task(async () => Cancelled())()).toEqualTypeOf<Promise<never>>();
expectTypeOf(task(async () => uno.returnState())()).toEqualTypeOf<Promise<number>>();

// What is no state stays as it is.
type Any = ReturnType<typeof JSON.parse>;
expectTypeOf<TaskOf<() => Any>>().toEqualTypeOf<Task<[], Any>>();
expectTypeOf<FlowOf<() => Any>>().toEqualTypeOf<Flow<[], Any>>();
expectTypeOf(task(async (x: unknown) => x)(1)).toEqualTypeOf<Promise<unknown>>();
expectTypeOf(task(async () => undefined)()).toEqualTypeOf<Promise<undefined>>();
expectTypeOf(task(async () => {})()).toEqualTypeOf<Promise<void>>();
expectTypeOf(task(async () => [Completed()])()).toEqualTypeOf<Promise<State<undefined>[]>>();
expectTypeOf(flow(async () => {})()).toEqualTypeOf<Promise<void>>();
expectTypeOf(flow(async (): Promise<number[]> => [])()).toEqualTypeOf<Promise<number[]>>();
expectTypeOf(flow(async () => ({ f: uno.submit() }))()).toEqualTypeOf<
  Promise<{ f: TaskFuture<number> }>
>();

expectTypeOf(task(async () => uno.submit())()).toEqualTypeOf<Promise<number>>();
expectTypeOf(task(async () => uno.map([1]))()).toEqualTypeOf<Promise<State<number>[]>>();

// A flow does the same.
expectTypeOf(flow(async () => uno.submit())).toEqualTypeOf<Flow<[], number>>();
expectTypeOf(flow(async (x: boolean) => (x ? Failed() : 3))(true)).toEqualTypeOf<Promise<3>>();
expectTypeOf(flow(async () => [uno.submit(), Completed()])()).toEqualTypeOf<
  Promise<State<number | undefined>[]>
>();
expectTypeOf(flow(async () => uno.map([1, 2]))()).toEqualTypeOf<Promise<State<number>[]>>();
expectTypeOf(flow(async () => [uno.submit(), 'texto'])()).toEqualTypeOf<
  Promise<(string | TaskFuture<number>)[]>
>();
expectTypeOf(flow(async () => [uno.submit(), dice.submit()] as const)()).toEqualTypeOf<
  Promise<State<string | number>[]>
>();

// A function with a type parameter keeps it.
const primero = task(async <Item>(items: readonly Item[]) => items[0]);
expectTypeOf(primero(['a'])).toEqualTypeOf<Promise<string | undefined>>();
expectTypeOf(primero([1]).then((n) => n)).toEqualTypeOf<Promise<number | undefined>>();
void primero.submit(['a']).result();
expectTypeOf(primero.name).toEqualTypeOf<string>();
const igual = flow({ name: 'igual' }, async <Value>(value: Value) => value);
expectTypeOf(igual(7 as number)).toEqualTypeOf<Promise<number>>();
expectTypeOf(igual.toDeployment).toBeFunction();
// One that gives its result at once has no type of a call to keep.
expectTypeOf(task(<Value>(value: Value) => value)(1)).toEqualTypeOf<Promise<unknown>>();
