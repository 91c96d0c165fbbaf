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

/** What the browser works out by itself, beside the program: promises that settle from outside. */
const OUTSIDE_WORK: Record<string, readonly string[]> = {
  SubtleCrypto: [
    ...['digest', 'encrypt', 'decrypt', 'sign', 'verify', 'wrapKey', 'unwrapKey'],
    ...['generateKey', 'importKey', 'exportKey', 'deriveKey', 'deriveBits'],
  ],
  Blob: ['text', 'arrayBuffer', 'bytes'],
  Request: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
  Response: ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'],
  OffscreenCanvas: ['convertToBlob'],
};

/** Keeps the clock from jumping while such work goes on. */
export function holdForOutsideWork(realm: object, clock: Clock): void {
  for (const [owner, methods] of Object.entries(OUTSIDE_WORK)) {
    const found = Reflect.get(realm, owner) as { prototype: object } | undefined;
    for (const method of methods) {
      const native: unknown = found && Reflect.get(found.prototype, method);
      if (!found || typeof native !== 'function') continue;
      Object.defineProperty(found.prototype, method, {
        value: function (this: unknown, ...args: unknown[]) {
          const work = Reflect.apply(native, this, args) as Promise<unknown>;
          const release = clock.hold();
          work.then(release, release);
          return work;
        },
        writable: true,
        configurable: true,
      });
    }
  }
}
