import type { Clock } from '$lib/engine/clock';

interface TimeRealm {
  Date: DateConstructor;
  readonly performance: Performance;
}

/** Makes the realm's `Date` and `performance.now` tell the run's time, the latter since its start. */
export function followClock(realm: TimeRealm, clock: Clock, startedAt: () => number): void {
  const native = realm.Date;
  const now = () => clock.nowForCode();
  realm.Date = new Proxy(native, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as object,
    apply: () => new native(now()).toString(),
    get: (target, property) =>
      property === 'now' ? now : (Reflect.get(target, property) as unknown),
  });
  native.prototype.constructor = realm.Date;

  Object.defineProperties(realm.performance, {
    now: { value: () => clock.nowForCode() - startedAt(), configurable: true },
    timeOrigin: { get: startedAt, configurable: true },
  });
}

/** Makes `AbortSignal.timeout` go by the run's clock. */
export function followAbortTimeout(realm: { readonly AbortSignal: object }, clock: Clock): void {
  Object.defineProperty(realm.AbortSignal, 'timeout', {
    value: (delayMs: number) => {
      const controller = new AbortController();
      clock.after(Number(delayMs) || 0, () =>
        controller.abort(new DOMException('signal timed out', 'TimeoutError')),
      );
      return controller.signal;
    },
    writable: true,
    configurable: true,
  });
}

/** What the browser works out by itself, beside the program: promises that settle from outside. */
const OUTSIDE_WORK: Record<string, readonly string[]> = {
  SubtleCrypto: [
    ...['digest', 'encrypt', 'decrypt', 'sign', 'verify', 'wrapKey', 'unwrapKey'],
    ...['generateKey', 'importKey', 'exportKey', 'deriveKey', 'deriveBits'],
  ],
  Blob: ['text', 'arrayBuffer', 'bytes'],
  OffscreenCanvas: ['convertToBlob'],
};
/** What reads a body whole: it may be a stream of the program's own, which waits for the clock in its turn. */
const READING: Record<string, readonly string[]> = {
  Request: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
  Response: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
};
/** Real time in which a body that the browser makes is read. */
const READING_MS = 1000;

/** Keeps the clock from jumping while such work goes on; `real` is the world's. */
export function holdForOutsideWork(realm: object, clock: Clock, real: Clock): void {
  aroundMethods(realm, OUTSIDE_WORK, (work) => {
    const release = clock.hold();
    work.then(release, release);
  });
  aroundMethods(realm, READING, (work) => {
    const release = clock.hold();
    const forget = real.after(READING_MS, release);
    const done = () => (forget(), release());
    work.then(done, done);
  });
}

function aroundMethods(
  realm: object,
  methods: Readonly<Record<string, readonly string[]>>,
  around: (work: Promise<unknown>) => void,
): void {
  for (const [owner, names] of Object.entries(methods)) {
    const found = Reflect.get(realm, owner) as { prototype: object } | undefined;
    for (const name of names) {
      const native: unknown = found && Reflect.get(found.prototype, name);
      if (!found || typeof native !== 'function') continue;
      Object.defineProperty(found.prototype, name, {
        value: function (this: unknown, ...args: unknown[]) {
          const work = Reflect.apply(native, this, args) as Promise<unknown>;
          around(work);
          return work;
        },
        writable: true,
        configurable: true,
      });
    }
  }
}
