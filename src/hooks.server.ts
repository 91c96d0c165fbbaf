import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { sha256 as sandboxScript } from '$lib/sandbox/frame.ts?bundled-text';

/** Everything comes from the site itself; no other host is named. */
const POLICY = [
  "default-src 'none'",
  // Monaco and Svelte set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // The sandbox's own worker, which its frame's policy confines further.
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;
const HEAD = '<meta charset="utf-8" />';
/** As Kit writes the styles of a page into it, and as it names their files beside that. */
const INLINE_STYLES = /<style>[^]*?<\/style>/;
const UNUSED_FILE = ' disabled media="(max-width: 0)"';
/** What the build for browsers has made of each source. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const ENGLISH = 'src/lib/i18n/en/index.ts';

/**
 * Tells each page where the English words are (static/boot.js), and gives it a policy that lets in its
 * own scripts and those of the site.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: async ({ html }) => {
      if (!building) return html.replace('%flujo.english%', '');
      const page = event.route.id === '/errors/[code]' ? withStyleFiles(html) : html;
      const inline = [...page.matchAll(INLINE_SCRIPT)].map(([, code = '']) => digest(code));
      // The frame's script stands in a document that inherits this policy.
      const scripts = [`'${sandboxScript}'`, ...(await Promise.all(inline))].join(' ');
      const script = `script-src 'self' 'wasm-unsafe-eval' blob: ${scripts}`;
      const policy = [...POLICY, script].join('; ');
      return page
        .replace(
          HEAD,
          `${HEAD}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace('%flujo.english%', englishFile());
    },
  });

function englishFile(): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
  const chunk = manifest[ENGLISH];
  if (!chunk) throw new Error(`${MANIFEST} has no ${ENGLISH}: it must be imported dynamically.`);
  return chunk.file;
}

/** Dozens of pages of a kind would each carry the same styles into the cache for the time without a network. */
function withStyleFiles(html: string): string {
  return html.replace(INLINE_STYLES, '').replaceAll(UNUSED_FILE, '');
}

async function digest(code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
