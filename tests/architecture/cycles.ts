import { target } from './rooms';
import type { Reading } from './source-file';

const ENDINGS = ['', '.ts', '.svelte.ts', '.svelte', '.js', '/index.ts'];

/** Circles of imports among the files, each once, as `a -> b -> a`. */
export function cycles(readings: ReadonlyMap<string, Reading>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      found.push([...trail.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const specifier of readings.get(path)?.imports ?? []) {
      const wanted = target(specifier, path);
      if (wanted === undefined) continue;
      // `./Card.svelte` may be the component or the rune module Card.svelte.ts; a worker's `.js` is `.ts`.
      const next = [wanted, wanted.replace(/\.js$/, '')]
        .flatMap((name) => ENDINGS.map((ending) => name + ending))
        .find((name) => readings.has(name));
      if (next !== undefined) visit(next);
    }
    trail.pop();
    done.add(path);
  };
  for (const path of readings.keys()) visit(path);
  return found;
}
