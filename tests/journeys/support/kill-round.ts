import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { RunEvent } from '../../../src/lib/contract/events';
import type { EventChunk } from '../../../src/lib/history/rows';
import { PlaygroundPage } from './playground';
import { withoutEditor } from './without-editor';

const STEPS = 40;
/** Until it is killed it writes, however slow the machine; what goes on finds the file and comes to its end. */
const PROGRAM = `import { files, flow, sleep, task } from 'flujo';

const goesOn = (await files.list()).includes('avance.txt');

const paso = task(async function paso(n: number) {
  await files.writeText('avance.txt', String(n));
  await sleep(goesOn ? 0 : 0.02);
  return n;
});

await flow(async function escribe() {
  if (!goesOn) await files.writeText('avance.txt', 'nada');
  let total = 0;
  for (let n = 0; n < ${STEPS}; n++) total += await paso(n);
  while (!goesOn) {
    console.log('...');
    await sleep(0.05);
  }
  console.log('total', total, await files.readText('avance.txt'));
})();
`;
/** What the program prints in the end, however often it was cut. */
export const LAST_LINE = `total ${(STEPS * (STEPS - 1)) / 2} ${STEPS - 1}`;

/** When a page is killed: as its so many-th write of events begins, or once it is durable. */
export interface KillMoment {
  readonly write: number;
  readonly when: 'writing' | 'saved';
}

/** What a kill left, and what became of it. */
export interface KillRound {
  /** Events that were durable when the page was killed, and those of them that are not there any more. */
  readonly saved: number;
  readonly lost: number;
  /** How the run is found, and how it ended once it had gone on. */
  readonly found: RunEvent | undefined;
  readonly lines: readonly string[];
  /** Task runs that had completed, and those of them that were done again. */
  readonly done: number;
  readonly twice: number;
  /** From the kill to the end of the run that went on, in milliseconds. */
  readonly backMs: number;
}

/** Knows of each write of events in the pages of a context, as it begins and once it is durable. */
export class WriteWatch {
  readonly #saved = new Map<Page, EventChunk[]>();
  #listener: (page: Page, told: KillMoment['when'], chunk: EventChunk) => void = () => undefined;

  static async on(context: BrowserContext): Promise<WriteWatch> {
    const watch = new WriteWatch();
    await context.exposeBinding('toldWrite', ({ page }, when: 'writing' | 'saved', chunk) => {
      watch.#told(page, when, chunk as EventChunk);
    });
    await context.addInitScript(() => {
      const { toldWrite } = globalThis as never as {
        toldWrite: (when: string, chunk: unknown) => Promise<void>;
      };
      const { prototype } = IDBObjectStore;
      const add = Object.getOwnPropertyDescriptor(prototype, 'add')?.value as typeof prototype.add;
      prototype.add = function (chunk: unknown, ...rest) {
        if (this.name === 'eventChunks') {
          void toldWrite('writing', chunk);
          this.transaction.addEventListener('complete', () => void toldWrite('saved', chunk));
        }
        return add.call(this, chunk, ...rest);
      };
    });
    return watch;
  }

  savedBy(page: Page): readonly EventChunk[] {
    return this.#saved.get(page) ?? [];
  }

  /** Resolves with the program run's id at that moment of the page. */
  moment(page: Page, { write, when }: KillMoment): Promise<string> {
    return new Promise((resolve) => {
      let count = 0;
      this.#listener = (of, told, chunk) => {
        if (of === page && told === when && ++count === write) resolve(chunk.programRunId);
      };
    });
  }

  #told(page: Page, when: KillMoment['when'], chunk: EventChunk): void {
    if (when === 'saved') this.#saved.set(page, [...this.savedBy(page), chunk]);
    this.#listener(page, when, chunk);
  }
}

/** Runs a program that writes, has the browser kill its page, opens another and lets the run go on. */
export async function killRound(
  context: BrowserContext,
  watch: WriteWatch,
  moment: KillMoment,
): Promise<KillRound> {
  const doomed = await context.newPage();
  const playground = await PlaygroundPage.openProgram(doomed, PROGRAM);
  const reached = watch.moment(doomed, moment);
  await playground.run();
  const id = await reached;
  const gone = doomed.waitForEvent('crash');
  const devtools = await context.newCDPSession(doomed);
  // It is never answered: who would answer is dead.
  void devtools.send('Page.crash').catch(() => undefined);
  await gone;
  const killedAt = performance.now();
  const saved = watch.savedBy(doomed);

  const page = await context.newPage();
  await withoutEditor(page);
  await page.goto('runs/?lang=en');
  const newest = page.getByRole('table', { name: 'Flow runs' }).getByRole('row').nth(1);
  await newest.getByText('Crashed').waitFor();
  const kept = await keptChunks(page, id);
  const texts = new Set(kept.map(({ text }) => text));
  await page.goto(`play/?run=${id}&resume&lang=en`);
  const again = new PlaygroundPage(page);
  await again.ended('Completed');
  const backMs = performance.now() - killedAt;
  const before = eventsOf(kept);
  let after: readonly RunEvent[] = [];
  // The page shows an end a moment before it is kept.
  await expect(async () => {
    after = eventsOf(await keptChunks(page, undefined));
    expect(after.at(-1)).toMatchObject({ type: 'program-ended' });
  }).toPass();
  await page.close();
  const done = completedSteps(eventsOf(saved));
  return {
    saved: saved.reduce((sum, { count }) => sum + count, 0),
    lost: saved.reduce((sum, { count, text }) => sum + (texts.has(text) ? 0 : count), 0),
    found: before.at(-1),
    lines: after.flatMap((event) => (event.type === 'log' ? [event.message] : [])),
    done: done.size,
    backMs,
    twice: [...startedSteps(after)].filter((key) => done.has(key)).length,
  };
}

function eventsOf(chunks: readonly EventChunk[]): RunEvent[] {
  return chunks.flatMap(({ text }) => JSON.parse(text) as RunEvent[]);
}

const completedSteps = (events: readonly RunEvent[]) => keysIn(events, 'COMPLETED');
const startedSteps = (events: readonly RunEvent[]) => keysIn(events, 'RUNNING');

/** Keys of the task runs that have been in such a state. */
function keysIn(events: readonly RunEvent[], type: string): ReadonlySet<string> {
  const keys = new Map<string, string>();
  const found = new Set<string>();
  for (const event of events) {
    if (event.type === 'task-run-created') keys.set(event.id, event.key);
    const key = event.type === 'state' && event.state.type === type && keys.get(event.id);
    if (key) found.add(key);
  }
  return found;
}

/** The chunks of a program run as the database holds them; without an id, of the newest one. */
function keptChunks(page: Page, id: string | undefined): Promise<EventChunk[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<EventChunk[]>((resolve, reject) => {
        const opening = indexedDB.open('flujo');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('eventChunks').objectStore('eventChunks').getAll();
          all.onerror = () => reject(new Error('the events cannot be read'));
          all.onsuccess = () => {
            const chunks = all.result as EventChunk[];
            // Ids begin with the time at which they were made.
            const newest = chunks
              .map((chunk) => chunk.programRunId)
              .toSorted()
              .at(-1);
            database.close();
            resolve(chunks.filter((chunk) => chunk.programRunId === (wanted ?? newest)));
          };
        };
      }),
    id,
  );
}
