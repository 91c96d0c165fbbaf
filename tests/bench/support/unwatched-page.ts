import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';

/**
 * What `script`, an expression, resolves to, as JSON, in a page that nobody looks into. A page of Playwright's
 * has its developer tools on, as has a student's with theirs open: each stack that V8 captures there has up
 * to 200 frames, told in full, and a submitted task run takes half as long again.
 */
export async function inUnwatchedPage(browser: Browser, script: string): Promise<unknown> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void bodyOf(request).then((text) => server.emit('answer', text));
      return void response.end();
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><script>${posting(script)}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Playwright lets go of pages whose context it has not made.
  const devtools = await browser.newBrowserCDPSession();
  const context = await devtools.send('Target.createBrowserContext');
  const answered = once(server, 'answer') as Promise<[string]>;
  await devtools.send('Target.createTarget', { ...context, url: `http://127.0.0.1:${port}/` });
  try {
    const [text] = await answered;
    return JSON.parse(text) as unknown;
  } finally {
    await devtools.send('Target.disposeBrowserContext', context);
    server.close();
    server.closeAllConnections();
  }
}

function posting(script: string): string {
  const harmless = script.replaceAll('</', '<\\/');
  return `(${harmless}).then((value) => fetch('/', { method: 'POST', body: JSON.stringify(value) }))`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return text;
}
