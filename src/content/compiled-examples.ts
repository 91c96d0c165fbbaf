import type { SharedPlayground } from '$lib/contract/program';
import firstText from './examples/examen/program/main.ts?raw';
import { EXAMPLE_SLUGS } from './example-order';

/** A program as it is here, compiled with the site: it runs before any compiler has loaded. */
export interface BuiltProgram extends Pick<SharedPlayground, 'files' | 'entry'> {
  readonly code: string;
  readonly map: string;
}

const compiled = import.meta.glob<BuiltProgram>('./examples/*/program/main.ts', {
  query: '?compiled-program',
  import: 'default',
});

/** What a visitor without work of their own finds in the editor. */
export const FIRST_PROGRAM: SharedPlayground = {
  v: 1,
  files: { 'main.ts': firstText.trimEnd() },
  entry: 'main.ts',
};

export async function compiledExample(slug: string = EXAMPLE_SLUGS[0]): Promise<BuiltProgram> {
  const load = compiled[`./examples/${slug}/program/main.ts`];
  if (!load) throw new Error(`There is no example ${slug}`);
  return load();
}
