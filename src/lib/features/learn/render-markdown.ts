import { Marked, type Tokens } from 'marked';
import { GLOSSARY } from '$content/glossary';
import type { Term } from '$content/glossary-term';
import type { Words } from '$lib/checks/exercise';
import { typescriptHtml } from './colour-code';

const TERMS: readonly Term[] = GLOSSARY;
/** From a lesson's page. */
const GLOSSARY_PAGE = '../../glossary/';

/** Code up to this length, such as `tarea1-0`, is not parted at the end of a line. */
const WHOLE_CHARACTERS = 20;

/** While the pages are built; nothing of it is sent to a reader. */
const marked = new Marked({
  async: false,
  renderer: {
    codespan({ raw }) {
      const code = codeIn(raw);
      const whole = code.length <= WHOLE_CHARACTERS ? ' class="whole"' : '';
      return `<code${whole}>${typescriptHtml(code)}</code>`;
    },
    /** Code that has a paragraph to itself stands as a block. */
    paragraph({ tokens }) {
      const [only, ...rest] = tokens;
      if (only?.type !== 'codespan' || rest.length > 0) return false;
      return `<pre><code>${typescriptHtml(codeIn(only.raw))}</code></pre>\n`;
    },
    /** `[reintento](glossary:retry)` leads to the glossary, in a tab of its own: here somebody is working. */
    link({ href, tokens }) {
      const term = TERMS.find(({ slug }) => href === `glossary:${slug}`);
      if (!term) return false;
      const words = this.parser.parseInline(tokens);
      return `<a href="${GLOSSARY_PAGE}#${term.slug}" target="_blank" rel="noopener">${words}</a>`;
    },
    code: ({ text }: Tokens.Code) => `<pre><code>${typescriptHtml(text)}</code></pre>\n`,
  },
});

/** Between its backticks, as it was written: `text` has been made HTML already. */
function codeIn(raw: string): string {
  return raw.replace(/^`+ ?| ?`+$/g, '');
}

/** Both languages as HTML: the reader may switch at any time. */
export const block = ({ es, en }: Words): Words => ({ es: html(es), en: html(en) });

export const inline = ({ es, en }: Words): Words => ({ es: inlineHtml(es), en: inlineHtml(en) });

function html(text: string): string {
  return marked.parse(text, { async: false });
}

function inlineHtml(text: string): string {
  return marked.parseInline(text, { async: false });
}
