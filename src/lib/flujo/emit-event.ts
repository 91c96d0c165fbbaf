import { encodeValue } from '$lib/engine/encode-value';
import { ownerOf } from '$lib/engine/owner';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/**
 * Notes that something has happened which others may care about, with a name and, if you like,
 * what belongs to it. Events are kept with the run.
 *
 * @example
 * emitEvent('pedido.pagado', { pedido: 7, monto: 120 });
 */
export function emitEvent(name: string, payload?: unknown): void {
  if (typeof name !== 'string' || name === '' || name.length > 200) {
    throw new WrongDefinition(`emitEvent takes a name, but got ${shown(name)}`);
  }
  const engine = installedEngine();
  engine.emit({
    type: 'event-emitted',
    at: engine.now(),
    id: engine.ports.newId(),
    name,
    ...(payload !== undefined && { payload: encodeValue(payload) }),
    ...ownerOf(engine.scope()),
  });
}
