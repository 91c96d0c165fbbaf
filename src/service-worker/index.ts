import { base, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

/** What pages may ask of it. The last one only when the student says so. */
type Wish = { readonly type: 'fill' } | { readonly type: 'take-over' };

/** Every file of the build and its size in bytes (build-plugins/site-files.ts). */
type SiteFiles = readonly (readonly [file: string, bytes: number])[];

const CACHE = `flujo-${version}`;
const LIST = `${base}/_app/site-files.json`;
const IMMUTABLE = `${base}/_app/immutable/`;
/** Larger ones (the editor, its workers, the compiler) come when the page is idle, in bytes. */
const SHELL_FILE = 100_000;
/** Static hosts vary on what is none of ours: the same file for everyone. */
const ANY = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => {
  const wish = event.data as Partial<Wish> | null;
  if (wish?.type === 'fill') event.waitUntil(fill());
  if (wish?.type === 'take-over') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === location.origin && url.pathname.startsWith(`${base}/`);
  if (ours && event.request.method === 'GET') event.respondWith(answer(event.request, url));
});

/** Pages, styles, fonts and the code that they begin with. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  // From the network: what lies in the browser's own cache may be of the version before.
  await cache.addAll(
    [LIST, ...files, ...prerendered].map((url) => new Request(url, { cache: 'no-cache' })),
  );
  const shell = (await siteFiles(cache)).filter(([, bytes]) => bytes <= SHELL_FILE);
  await cache.addAll(shell.map(([file]) => `${base}/${file}`));
}

/** A tab that was open before this version still asks for files of the one before: they stay. */
async function begin(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('flujo-'));
  const before = names.filter((name) => name !== CACHE).slice(0, -1);
  await Promise.all(before.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** All the rest, one after another; what fails is tried again at the next visit. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const large = (await siteFiles(cache)).filter(([, bytes]) => bytes > SHELL_FILE);
  for (const [file] of large) {
    const url = `${base}/${file}`;
    if (await cache.match(url, ANY)) continue;
    try {
      const response = await fetch(url);
      if (response.ok) await cache.put(url, response);
    } catch {
      // Offline, or the storage is full.
    }
  }
}

async function siteFiles(cache: Cache): Promise<SiteFiles> {
  const list = await cache.match(LIST, ANY);
  return list ? ((await list.json()) as SiteFiles) : [];
}

async function answer(request: Request, { pathname, search }: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(pathname, ANY)) ?? (await caches.match(pathname, ANY));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok && pathname.startsWith(IMMUTABLE)) {
      await cache.put(pathname, response.clone()).catch(() => undefined);
    }
    return response;
  } catch {
    if (request.mode !== 'navigate') return Response.error();
    const isPage = prerendered.includes(`${pathname}/`);
    return isPage ? Response.redirect(`${pathname}/${search}`) : missingPage(cache);
  }
}

/** Every page of the site is kept: an address that is not among them has none. */
async function missingPage(cache: Cache): Promise<Response> {
  const page = await cache.match(`${base}/404.html`, ANY);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
