import type { State } from '$lib/engine/state';
import type { TaskFuture } from '$lib/engine/task-future';

/**
 * What a call gives whose function returned this: of a state or a future its result, of a list of
 * nothing but these the states.
 */
export type Given<Returned> =
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
    ? State<Given<Item>>[]
    : List;

type IsAny<Type> = 0 extends 1 & Type ? true : false;
