import type { State } from '$lib/engine/state';
import type { TaskFuture } from '$lib/engine/task-future';

/** What a call of a task gives whose function returned this: of a state, its result. */
export type TaskResult<Returned> =
  IsAny<Returned> extends true
    ? Returned
    : Returned extends State<infer Result>
      ? Result
      : Returned;

/** The same for a flow, which waits for futures too; of a list of them it gives the states. */
export type FlowResult<Returned> =
  IsAny<Returned> extends true
    ? Returned
    : Returned extends State<infer Result>
      ? Result
      : Returned extends TaskFuture<infer Result>
        ? Result
        : Returned extends readonly (infer Item)[]
          ? StatesOf<Returned, Item>
          : Returned;

/** A mix with other values is data, and so is an empty list. */
type StatesOf<List, Item> = [Item] extends [never]
  ? List
  : [Item] extends [State | TaskFuture<unknown>]
    ? State<FlowResult<Item>>[]
    : List;

type IsAny<Type> = 0 extends 1 & Type ? true : false;
