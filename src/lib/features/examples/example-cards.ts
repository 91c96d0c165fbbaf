import { EXAMPLES } from '$content/example-files';
import { highlight } from '$lib/workbench/editor/highlight';
import { termsOfExample } from './terms-of-example';

/** The gallery as it is written into the page: its code already in colours. */
export function exampleCards() {
  return EXAMPLES.map(({ slug, about, program }) => ({
    slug,
    about,
    terms: termsOfExample(about),
    files: Object.keys(program.files),
    lines: highlight(program.files[program.entry] ?? '').slice((about.shownFrom ?? 1) - 1),
  }));
}
export type ExampleCards = ReturnType<typeof exampleCards>;
