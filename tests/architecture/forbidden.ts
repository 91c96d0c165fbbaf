import { roomOf, type Room } from './rooms';
import type { Reading, SourceFile } from './source-file';

const PREFERENCES = 'src/lib/ui/preferences.svelte.ts';
/** Sets theme and language before the first paint, so it cannot wait for a module. */
const BOOT = 'static/boot.js';
const TALKERS: readonly (Room | undefined)[] = ['compiler', 'sandbox'];
/** Tells the page around an embedded playground its height, and nothing else; it listens to nobody. */
const TELLS_HEIGHT = 'src/lib/features/embed/tell-height.ts';
/** A service worker and its page know each other by messages only. */
const UPDATES = ['src/service-worker/index.ts', 'src/lib/features/shell/site-update.svelte.ts'];
/** The worker that lays graphs out, and its page: ours on both sides, with nothing of a student's between them. */
const LAYOUT = ['src/lib/run-ui/graph/layout.worker.ts', 'src/lib/run-ui/graph/graph-layouter.ts'];
const STORAGE = ['localStorage', 'sessionStorage'];
const TALK = ['postMessage', 'onmessage', 'onmessageerror'];

/** Sentences on what `file` does that only another place may do. */
export function forbidden(file: SourceFile, reading: Reading): string[] {
  const room = roomOf(file.path);
  const { identifiers, strings, listensTo } = reading;
  const says = (name: string): boolean => identifiers.has(name) || strings.has(name);
  const found: string[] = [];

  if (room !== 'history' && says('indexedDB')) {
    found.push(`${file.path}: indexedDB is the history's`);
  }
  if (file.path !== PREFERENCES && file.path !== BOOT && STORAGE.some(says)) {
    found.push(`${file.path}: small settings are kept by ${PREFERENCES}`);
  }
  const listens =
    identifiers.has('onmessage') || ['message', 'messageerror'].some((name) => listensTo.has(name));
  const talks = listens || TALK.some((name) => identifiers.has(name));
  const mayTalk =
    TALKERS.includes(room) ||
    UPDATES.includes(file.path) ||
    LAYOUT.includes(file.path) ||
    (file.path === TELLS_HEIGHT && !listens);
  if (talks && !mayTalk) {
    found.push(`${file.path}: only compiler and sandbox send and receive messages`);
  }
  const permits = (flag: string): boolean => [...strings].some((text) => text.includes(flag));
  if (permits('allow-same-origin') && permits('allow-scripts')) {
    found.push(`${file.path}: allow-same-origin beside allow-scripts opens the sandbox`);
  }
  return found;
}
