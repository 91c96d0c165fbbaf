import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.mjs';

async function site(base = '') {
  const root = await mkdtemp(path.join(tmpdir(), 'flujo-site-'));
  const folder = path.join(root, 'build');
  await mkdir(path.join(folder, 'runs'), { recursive: true });
  await mkdir(path.join(folder, '_app/immutable'), { recursive: true });
  await writeFile(path.join(root, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'index.html'), 'home');
  await writeFile(path.join(folder, '404.html'), 'missing');
  await writeFile(path.join(folder, 'runs/index.html'), 'runs');
  await writeFile(path.join(folder, 'a.wasm'), 'wasm');
  await writeFile(path.join(folder, '_app/immutable/a.js'), 'const a = 1;'.repeat(100));
  const server = await serveStatic({ folder, base });
  onTestFinished(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });
  return server.url;
}

test('a folder is served by its index, and without its slash leads there with the query', async () => {
  const url = await site();
  const direct = await fetch(`${url}runs/?lang=en`);
  expect([direct.status, await direct.text()]).toEqual([200, 'runs']);
  const redirect = await fetch(`${url}runs?lang=en`, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, './runs/?lang=en']);
  expect(await (await fetch(`${url}runs?lang=en`)).text()).toBe('runs');
});

test('what does not exist is answered with the page for it', async () => {
  const url = await site();
  for (const address of ['nowhere', 'runs/nowhere/', 'index.html/', 'runs.html', '_app']) {
    const response = await fetch(url + address);
    expect([address, response.status, await response.text()]).toEqual([address, 404, 'missing']);
  }
});

test('types are right, and only files that never change are kept for good', async () => {
  const url = await site();
  const wasm = await fetch(`${url}a.wasm`);
  expect(wasm.headers.get('content-type')).toBe('application/wasm');
  expect(wasm.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${url}_app/immutable/a.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toMatch('immutable');
});

test('text is packed for those who accept it, and arrives whole', async () => {
  const url = await site();
  const packed = await fetch(`${url}_app/immutable/a.js`);
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.text()).toBe('const a = 1;'.repeat(100));
  const plain = await fetch(`${url}_app/immutable/a.js`, {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBe(null);
  expect(await plain.text()).toBe('const a = 1;'.repeat(100));
});

test('HEAD gives the headers alone, other methods are refused', async () => {
  const url = await site();
  const head = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    '4',
    '',
  ]);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

test('what the visitor has already is not sent again', async () => {
  const url = await site();
  const tag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%00'])(
  'no path leads out of the folder: %s',
  async (address) => {
    const { port } = new URL(await site());
    // fetch would tidy the path up before it is sent.
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: address }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect([400, 404]).toContain(status);
  },
);

test('a path of two slashes leads to no other site', async () => {
  const { port } = new URL(await site());
  const response = await fetch(`http://127.0.0.1:${port}//runs`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('./runs/');
});

test('a site below a base is served there and nowhere else', async () => {
  const url = await site('/courses/flujo');
  expect(await (await fetch(`${url}runs/`)).text()).toBe('runs');
  expect((await fetch(new URL('/runs/', url))).status).toBe(404);
});

test('a port that is taken gives way to a free one', async () => {
  const first = await site();
  const folder = path.join(import.meta.dirname);
  const second = await serveStatic({ folder, port: Number(new URL(first).port) });
  onTestFinished(second.close);
  expect(second.url).not.toBe(first);
});
