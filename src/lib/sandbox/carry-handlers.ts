import type { ContextStore } from '$lib/engine/ports';
import { CarriedListeners, type Listener } from './carried-listeners';

type Options = boolean | EventListenerOptions | undefined;
type Register = (
  this: object,
  type: string,
  listener: Listener | null | undefined,
  options: Options,
) => void;

/** What a program can make that has such properties. To look for more would make the realm build them all. */
const WITH_HANDLERS = ['AbortSignal', 'FileReader', 'MessagePort'] as const;

export type HandlerRealm = {
  readonly [name in (typeof WITH_HANDLERS)[number]]?: { readonly prototype: object };
} & { readonly EventTarget: { readonly prototype: object } };

/** A property of an object, as it was found. */
interface Found {
  readonly owner: object;
  readonly name: string;
  readonly property: PropertyDescriptor;
}

/**
 * Calls what listens to events in the scope in which it began to listen, whoever dispatches them: what
 * was given to `addEventListener`, or set as `onabort` and the like. Replaces those in the realm; returns
 * what puts the old ones back.
 */
export function carryHandlers(realm: HandlerRealm, context: ContextStore): () => void {
  const { prototype } = realm.EventTarget;
  const registers = ['addEventListener', 'removeEventListener'].map((name) =>
    found(prototype, name),
  );
  const handlers = WITH_HANDLERS.flatMap((name) => handlerProperties(realm[name]?.prototype ?? {}));
  const listeners = new CarriedListeners(context);
  const [add, remove] = registers.map(({ property }) => property.value as Register);
  Object.assign(prototype, {
    addEventListener(this: object, ...[type, listener, options]: Parameters<Register>) {
      const carried = listener && listeners.carry(this, nameOf(type, options), listener);
      add?.call(this, type, carried, options);
    },
    removeEventListener(this: object, ...[type, listener, options]: Parameters<Register>) {
      const carried = listener && listeners.find(this, nameOf(type, options), listener);
      remove?.call(this, type, carried ?? listener, options);
    },
  });
  for (const handler of handlers) carryHandler(handler, listeners);
  return () => {
    for (const { owner, name, property } of [...registers, ...handlers])
      Object.defineProperty(owner, name, property);
  };
}

/** What is read from the property is what was set, not what stands for it. */
function carryHandler({ owner, name, property }: Found, listeners: CarriedListeners): void {
  const set = new WeakMap<object, unknown>();
  Object.defineProperty(owner, name, {
    ...property,
    get(this: object): unknown {
      const carried: unknown = property.get?.call(this);
      return typeof carried === 'function' ? (set.get(carried) ?? carried) : carried;
    },
    set(this: object, handler: unknown) {
      const carried =
        typeof handler === 'function'
          ? listeners.carry(this, name, handler as EventListener)
          : handler;
      if (carried !== handler) set.set(carried as object, handler);
      property.set?.call(this, carried);
    },
  });
}

/** One listener can be added twice to a target for one type: while the event comes down, and while it goes up. */
function nameOf(type: string, options: Options): string {
  const capture = typeof options === 'object' ? options.capture : options;
  return `${capture ? 'capture' : 'bubble'} ${type}`;
}

function found(owner: object, name: string): Found {
  return { owner, name, property: Object.getOwnPropertyDescriptor(owner, name) ?? {} };
}

function handlerProperties(owner: object): Found[] {
  return Object.keys(Object.getOwnPropertyDescriptors(owner))
    .map((name) => found(owner, name))
    .filter(({ name, property }) => name.startsWith('on') && property.set && property.configurable);
}
