import type { SharedPlayground } from '$lib/contract/program';
import type { ExampleAbout } from './example-about';
import { EXAMPLE_SLUGS } from './example-order';

/** An example with everything that its folder holds. For building pages and for tests: it is large. */
export interface Example {
  /** In its address. */
  readonly slug: string;
  readonly about: ExampleAbout;
  readonly program: SharedPlayground;
}

const ENTRY = 'main.ts';
const abouts = import.meta.glob<ExampleAbout>('./examples/*/about.ts', {
  eager: true,
  import: 'about',
});
const texts = import.meta.glob<string>('./examples/*/program/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Folders that have an about.ts, in no order. */
export const EXAMPLE_FOLDERS: readonly string[] = Object.keys(abouts).map(
  (path) => path.split('/')[2] ?? '',
);

/** In the gallery's order. */
export const EXAMPLES: readonly Example[] = EXAMPLE_SLUGS.map((slug) => {
  const about = abouts[`./examples/${slug}/about.ts`];
  if (!about) throw new Error(`The example ${slug} has no about.ts`);
  return {
    slug,
    about,
    program: { v: 1, files: filesOf(slug), entry: ENTRY, ...about.settings },
  };
});

/** The entry first, then the others by name; without the last line break, which an editor would show. */
function filesOf(slug: string): Record<string, string> {
  const folder = `./examples/${slug}/program/`;
  const own = Object.entries(texts)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]) => [path.slice(folder.length), text.trimEnd()] as const)
    .sort(([one], [other]) => Number(other === ENTRY) - Number(one === ENTRY));
  return Object.fromEntries(own);
}
