import type { StateValue } from './states';
import { pythonRepr } from './python-repr';

/** A state as log lines write it: `Completed()`, `Failed('1/3 states failed.')`, `Cached(type=COMPLETED)`. */
export function formatState({ type, name, message }: StateValue): string {
  if (message) return `${name}(${pythonRepr(message)})`;
  return name.toUpperCase() === type ? `${name}()` : `${name}(type=${type})`;
}
