import { error } from '@sveltejs/kit';
import { ERROR_GROUPS, ERROR_PAGES } from '$content/error-pages';
import { GLOSSARY } from '$content/glossary';
import { ERROR_CODES } from '$lib/contract/error-codes';
import { highlight } from '$lib/workbench/editor/highlight';
import { inline } from '../learn/render-markdown';

/** The list of all errors as it is written into its page. */
export function renderErrorList() {
  return ERROR_GROUPS.map(({ name, codes }) => ({
    name,
    errors: codes.map((code) => ({ code, title: ERROR_PAGES[code].title })),
  }));
}
export type ErrorList = ReturnType<typeof renderErrorList>;

/** What a page says of an error, whole: it reads without JavaScript. */
export function renderError(given: string) {
  const code = ERROR_CODES.find((known) => known === given) ?? error(404);
  const {
    title,
    shown,
    means,
    why,
    mend,
    program,
    mended,
    link,
    case: occasion,
    terms,
  } = ERROR_PAGES[code];
  const group = ERROR_GROUPS.find(({ codes }) => codes.some((one) => one === code));
  return {
    code,
    title,
    shown,
    means: inline(means),
    why: inline(why),
    mend: inline(mend),
    program: program === undefined ? undefined : highlight(program),
    mended: mended === undefined ? undefined : highlight(mended),
    link,
    occasion: occasion && inline(occasion),
    terms: terms.flatMap((slug) => {
      const term = GLOSSARY.find((one) => one.slug === slug);
      return term ? [{ slug, name: term.name }] : [];
    }),
    others: (group?.codes ?? [])
      .filter((other) => other !== code)
      .map((other) => ({ code: other, title: ERROR_PAGES[other].title })),
  };
}
export type RenderedError = ReturnType<typeof renderError>;

/** The addresses of all errors, for the prerendered pages. */
export const errorEntries = () => ERROR_CODES.map((code) => ({ code }));
