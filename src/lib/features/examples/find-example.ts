import { error } from '@sveltejs/kit';
import { EXAMPLES } from '$content/example-files';

export function findExample(slug: string) {
  return EXAMPLES.find((example) => example.slug === slug) ?? error(404);
}

/** The addresses of all examples, for the prerendered pages. */
export function exampleEntries(): { example: string }[] {
  return EXAMPLES.map(({ slug }) => ({ example: slug }));
}
