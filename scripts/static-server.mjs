import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest|xml)|image\/svg)/;
/** Bytes. On loopback, packing a larger file takes longer than sending it whole. */
const LARGEST_COMPRESSED = 1024 * 1024;
const compress = promisify(gzip);

/**
 * @typedef {object} StaticServer
 * @property {string} url the address of the site, with a slash at its end
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder on loopback as any plain static host does: files, the index of a folder, 404.html
 * for all else, no rewrites. A port that is taken gives way to the next free one.
 * @param {{ folder: string; port?: number; base?: string }} options base: such as `/courses/flujo`
 * @returns {Promise<StaticServer>}
 */
export async function serveStatic({ folder, port = 0, base = '' }) {
  /** @type {Map<string, Promise<Buffer>>} by file and time of change */
  const packed = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', ...rest] = (request.url ?? '/').split('?');
    const search = rest.length > 0 ? `?${rest.join('?')}` : '';
    const file = locate(pathname);
    if (file === undefined) return void response.writeHead(400).end();
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      const index = path.join(file, 'index.html');
      if (!existsSync(index)) return send(404, path.join(folder, '404.html'));
      if (pathname.endsWith('/')) return send(200, index);
      const name = pathname.slice(pathname.lastIndexOf('/') + 1);
      // Relative, so that it holds under any base and can lead to no other site.
      return void response.writeHead(301, { Location: `./${name}/${search}` }).end();
    }
    // A file is no folder: /file/ does not exist.
    return found && !pathname.endsWith('/')
      ? send(200, file)
      : send(404, path.join(folder, '404.html'));

    /** @param {number} status @param {string} path of the file */
    async function send(status, path) {
      await sendFile(request, response, status, path);
    }
  }

  /** @param {string} pathname @returns {string | undefined} undefined: no path at all */
  function locate(pathname) {
    try {
      const decoded = decodeURIComponent(pathname);
      if (decoded.includes('\0')) return undefined;
      const inside = path.posix.normalize(`/${decoded.replaceAll('\\', '/')}`);
      if (base !== '' && inside !== base && !inside.startsWith(`${base}/`)) {
        return path.join(folder, 'outside-of-the-base');
      }
      return path.join(folder, inside.slice(base.length));
    } catch {
      return undefined;
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {number} status
   * @param {string} file
   */
  async function sendFile(request, response, status, file) {
    const found = await stat(file).catch(() => undefined);
    if (!found) return void response.writeHead(status, { 'Content-Type': TYPES['.txt'] }).end();
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const tag = `${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}`;
    const isImmutable = path
      .relative(folder, file)
      .startsWith(path.join('_app', 'immutable', path.sep));
    const packs =
      COMPRESSIBLE.test(type) &&
      found.size <= LARGEST_COMPRESSED &&
      /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const etag = `"${tag}${packs ? '-gz' : ''}"`;
    const headers = {
      'Content-Type': type,
      'Cache-Control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (status === 200 && request.headers['if-none-match'] === etag) {
      return void response.writeHead(304, headers).end();
    }
    const body = packs ? await pack(`${file} ${tag}`, file) : undefined;
    response.writeHead(status, {
      ...headers,
      'Content-Length': body?.length ?? found.size,
      ...(body ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else if (body) response.end(body);
    else createReadStream(file).pipe(response);
  }

  /** @param {string} key @param {string} file */
  function pack(key, file) {
    const known = packed.get(key) ?? readFile(file).then((content) => compress(content));
    packed.set(key, known);
    return known;
  }

  const listening = await listen(server, port);
  return {
    url: `http://127.0.0.1:${listening}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port tried first; 0 takes any
 * @returns {Promise<number>} the port taken
 */
async function listen(server, port) {
  for (let attempt = port; attempt < port + 20; attempt++) {
    try {
      return await listenOnce(server, attempt);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
    }
  }
  return listenOnce(server, 0);
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
function listenOnce(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
