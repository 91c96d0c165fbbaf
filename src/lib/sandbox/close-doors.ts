/**
 * What a program has no use for here and would only be misled by: the frame's policy lets none
 * of it reach anything. Taken away before the program is loaded, so that a use of it is a plain
 * ReferenceError instead of a puzzling failure. Storage stays: an opaque origin has none, and says so.
 */
const DOORS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'importScripts',
  'postMessage',
  'close',
  'onmessage',
] as const;

/** Removes the names from the realm's global object and from what it inherits. */
export function closeDoors(realm: object): void {
  for (
    let holder: object | null = realm;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    for (const door of DOORS) Reflect.deleteProperty(holder, door);
  }
}
