import { expect, journey } from './support/journey';
import { PlaygroundPage } from './support/playground';

// Refused connections show in the browser's console; that they are refused is the point.
journey.use({ expectedErrors: /Content Security Policy|Refused to|violates|ERR_/i });

/** Each tries a door and prints what came of it; `open` is printed only by one that got through. */
const ATTACKS: Record<string, string> = {
  indexedDB: `await new Promise((ok, no) => { const r = indexedDB.open('flujo'); r.onsuccess = ok; r.onerror = no; });`,
  localStorage: `localStorage.setItem('x', 'y');`,
  cookies: `document.cookie = 'x=y';`,
  cookieStore: `await cookieStore.set('x', 'y');`,
  caches: `await caches.open('x');`,
  'private file system': `await navigator.storage.getDirectory();`,
  'the DOM of the page': `parent.document.title;`,
  'the top page': `top.location.href = 'https://example.com/';`,
  'a new window': `open('https://example.com/');`,
  fetch: `await fetch('SITE');`,
  'fetch of elsewhere': `await fetch('https://example.com/');`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', 'SITE', false); x.send();`,
  WebSocket: `await new Promise((ok, no) => { const s = new WebSocket('wss://example.com/'); s.onopen = ok; s.onerror = no; });`,
  EventSource: `await new Promise((ok, no) => { const s = new EventSource('SITE'); s.onopen = ok; s.onerror = no; });`,
  WebTransport: `await new WebTransport('https://example.com/').ready;`,
  importScripts: `importScripts('SITE/boot.js');`,
  'a remote import': `const u = 'SITE/boot.js'; await import(u);`,
  'an import of data': `const u = 'data:text/javascript,1'; await import(u);`,
  sendBeacon: `if (!navigator.sendBeacon('SITE', 'x')) throw new Error('refused');`,
  'a nested worker': `new Worker(URL.createObjectURL(new Blob(['fetch("SITE")'])));`,
  'a shared worker': `new SharedWorker(URL.createObjectURL(new Blob(['1'])));`,
  'a service worker': `await navigator.serviceWorker.register('SITE/boot.js');`,
  WebRTC: `new RTCPeerConnection({ iceServers: [] }).createDataChannel('x');`,
  eval: `(0, eval)('1');`,
};

journey('a program from a stranger finds every door closed', async ({ page, baseURL }) => {
  const doors = Object.entries(ATTACKS).map(([door, attack]) => {
    const body = attack.replaceAll('SITE', baseURL ?? '');
    return `
await (async () => {
  try {
    await Promise.race([(async () => { ${body} })(), new Promise((_, no) => setTimeout(() => no(new Error('no answer')), 1500))]);
    console.log('open: ' + ${JSON.stringify(door)});
  } catch (error) {
    console.log('closed: ' + ${JSON.stringify(door)});
  }
})();`;
  });
  const playground = await PlaygroundPage.openProgram(
    page,
    `${doors.join('\n')}\nconsole.log('done');`,
  );
  await playground.run();
  await expect(playground.console).toContainText('done', { timeout: 60_000 });
  expect((await playground.lines()).filter((line) => !line.startsWith('closed: '))).toEqual([
    'done',
  ]);
});

journey('forged messages spoil their own run and nothing else', async ({ page }) => {
  const playground = await PlaygroundPage.openProgram(
    page,
    `const post = MessagePort.prototype.postMessage;
const holder = {};
MessagePort.prototype.postMessage = function (...args) { holder.port = this; return post.apply(this, args); };
console.log('uno');
const send = (message) => { try { (holder.port ?? self).postMessage(message); } catch {} };
for (const forged of [null, 5, 'x', {}, { type: 'events' }, { type: 'events', text: 5 }, { type: 'events', text: '[' },
  { type: 'events', text: '[{"type":"state","at":1,"id":"nobody","state":{"type":"COMPLETED","name":"Completed"},"runCount":1}]' },
  { type: 'events', text: '[{"type":"flow-run-created","at":1,"id":"__proto__","name":"constructor","flowName":"<img src=x>","key":"k","parameters":{"__proto__":1},"tags":[]}]' },
  { type: 'events', text: '[{"type":"log","at":1e308,"level":"INFO","message":"falso"}]' },
  { type: 'pong', count: 'x' }, { type: 'ready' }]) send(forged);
console.log('dos');`,
  );
  await playground.run();
  await expect(playground.console).toContainText('dos');
  await page.goto('runs/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
