import { shell as en } from '$lib/i18n/en/shell';
import { shell as es } from '$lib/i18n/es/shell';
import finder from './find-home.js?raw';

const STYLE = `
:root {
  color-scheme: light dark;
  font: 15.5px/1.5 system-ui, sans-serif;
  background: light-dark(oklch(98.6% 0.004 285), oklch(19% 0.018 285));
  color: light-dark(oklch(25% 0.035 285), oklch(94% 0.008 285));
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
:root[lang='en'] [lang='es'], :root:not([lang='en']) [lang='en'] { display: none; }
body { display: grid; min-height: 100dvh; place-items: center; margin: 0; }
main { padding: 24px; text-align: center; }
p { max-width: 52ch; text-wrap: balance; }
a {
  display: inline-block;
  padding: 8px 18px;
  border-radius: 6px;
  background: light-dark(oklch(54% 0.19 285), oklch(72% 0.15 285));
  color: light-dark(oklch(100% 0 0), oklch(18% 0.03 285));
  font-weight: 600;
  text-decoration: none;
}
a:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; }
path { fill: none; stroke: oklch(64% 0.17 285); stroke-width: 7; stroke-linecap: round; }
.lost { stroke: oklch(70% 0.02 285); stroke-dasharray: 1 13; }
`;

/**
 * The page for an address that does not exist. A host answers with it at any depth and below any path,
 * so it names no other file and finds the site's home by itself, which then brings theme and language.
 */
export async function missingPage(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(finder));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>404 · Flujo</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <svg width="180" height="96" viewBox="0 0 180 96" aria-hidden="true">
        <path d="M6 72C40 72 40 22 74 22s26 38 44 46" />
        <path class="lost" d="M124 70c14 4 20-2 28-8s14-6 22-2" />
      </svg>
      ${said('es', es)}${said('en', en)}
    </main>
    <script>${finder}</script>
  </body>
</html>
`;
}

function said(language: string, words: typeof es): string {
  return `<div lang="${language}">
        <h1>${words.notFoundTitle}</h1>
        <p>${words.notFoundText}</p>
        <a href="/">${words.goHome}</a>
      </div>`;
}
