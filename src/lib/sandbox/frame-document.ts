import frameScript, { sha256 } from './frame.ts?bundled-text';

/**
 * The document of the frame that shuts a program in. Its policy lets in the one script below and
 * scripts made inside (`blob:`), and lets nothing out.
 */
export function frameDocument(): string {
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${sha256}' blob:`,
    'worker-src blob:',
  ].join('; ');
  return [
    '<!doctype html><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>${frameScript}</script>`,
  ].join('');
}
