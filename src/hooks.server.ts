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

/** Gives each page a policy that lets in its own scripts and those of the site. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: async ({ html }) => {
      if (!building) return html;
      const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, code = '']) => digest(code));
      // The frame's script stands in a document that inherits this policy.
      const scripts = [`'${sandboxScript}'`, ...(await Promise.all(inline))].join(' ');
      const script = `script-src 'self' 'wasm-unsafe-eval' blob: ${scripts}`;
      const policy = [...POLICY, script].join('; ');
      return html.replace(
        HEAD,
        `${HEAD}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      );
    },
  });

async function digest(code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
