import type { ContextStore } from '$lib/engine/ports';
import type { Scope } from '$lib/engine/scope';

export type Listener = EventListener | { readonly handleEvent: EventListener };

/** Stands for a listener, in the scope that asked for it last. */
interface Carrier {
  scope: Scope | undefined;
  readonly listener: EventListener;
}

/**
 * What stands for each listener: the same whenever it is asked for, since event targets know a listener
 * by its identity.
 */
export class CarriedListeners {
  readonly #context: ContextStore;
  readonly #carriers = new WeakMap<object, WeakMap<object, Map<string, Carrier>>>();

  constructor(context: ContextStore) {
    this.#context = context;
  }

  /** `name`: what tells one registration of a listener from another, besides its target. */
  find(target: object, name: string, listener: Listener): EventListener | undefined {
    return this.#carriers.get(target)?.get(listener)?.get(name)?.listener;
  }

  /** Carries the scope of this moment; without one, and none before, the listener stands for itself. */
  carry(target: object, name: string, listener: Listener): Listener {
    const scope = this.#context.current();
    const known = this.#carriers.get(target)?.get(listener)?.get(name);
    if (known) {
      known.scope = scope;
      return known.listener;
    }
    if (scope === undefined) return listener;
    const made = this.#make(listener, scope);
    const ofTarget = this.#carriers.get(target) ?? new WeakMap<object, Map<string, Carrier>>();
    const ofListener = ofTarget.get(listener) ?? new Map<string, Carrier>();
    this.#carriers.set(target, ofTarget.set(listener, ofListener.set(name, made)));
    return made.listener;
  }

  #make(listener: Listener, scope: Scope): Carrier {
    const context = this.#context;
    const carrier: Carrier = {
      scope,
      listener(this: unknown, event) {
        return context.with(carrier.scope, () =>
          typeof listener === 'function'
            ? Reflect.apply<unknown, [Event], void>(listener, this, [event])
            : listener.handleEvent(event),
        );
      },
    };
    return carrier;
  }
}
