import type { ExampleAbout } from '$content/example-about';
import { GLOSSARY } from '$content/glossary';
import type { Words } from '$lib/checks/exercise';

/** The terms of the glossary that an example shows at work, for its links. */
export function termsOfExample({ terms = [] }: ExampleAbout): ExampleTerm[] {
  return terms.flatMap((slug) => {
    const term = GLOSSARY.find((one) => one.slug === slug);
    return term ? [{ slug, name: term.name }] : [];
  });
}
export interface ExampleTerm {
  readonly slug: string;
  readonly name: Words;
}
