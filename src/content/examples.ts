import type { SharedPlayground } from '$lib/contract/program';
import type { ExampleAbout } from './example-about';
import { about as examen } from './examples/examen/about';
import examenText from './examples/examen/main.ts?raw';
import { about as examenConNota } from './examples/examen-con-nota/about';
import examenConNotaText from './examples/examen-con-nota/main.ts?raw';

export interface Example {
  /** In its address. */
  readonly slug: string;
  readonly about: ExampleAbout;
  readonly program: SharedPlayground;
  /** The program as it is here, compiled with the site: it runs before any compiler has loaded. */
  readonly compiled: () => Promise<BuiltProgram>;
}

export interface BuiltProgram extends Pick<SharedPlayground, 'files' | 'entry'> {
  readonly code: string;
  readonly map: string;
}

const compiled = import.meta.glob<BuiltProgram>('./examples/*/main.ts', {
  query: '?compiled-program',
  import: 'default',
});

/** The exam examples first. */
export const EXAMPLES: readonly Example[] = [
  example('examen', examen, examenText),
  example('examen-con-nota', examenConNota, examenConNotaText),
];

function example(slug: string, about: ExampleAbout, text: string): Example {
  // Without its last line break, which the editor would show as an empty line.
  const files = { 'main.ts': text.trimEnd() };
  return {
    slug,
    about,
    program: { v: 1, files, entry: 'main.ts' },
    compiled: async () => {
      const load = compiled[`./examples/${slug}/main.ts`];
      if (!load) throw new Error(`There is no example ${slug}`);
      return { ...(await load()), files };
    },
  };
}
