import { parseEvents } from '../../../src/lib/contract/parse-event';
import { startRecording } from '../../../src/lib/history/recorder';
import { RunLedger } from '../../../src/lib/projections/run-ledger';
import { createId } from '../../../src/lib/sandbox/create-id';

export interface StoredRunRequest {
  /** The worker's script. */
  readonly runtime: string;
  readonly code: string;
  readonly map: string;
  readonly variables: Readonly<Record<string, number>>;
}

/** A run whose program has asked its question, with all that it told before kept; answered, it ends. */
export interface StoredRun {
  /** From the first events to those that were kept last, in milliseconds. */
  readonly storedMs: number;
  readonly events: number;
  end(): Promise<void>;
}

/** Runs a program in a worker and does with its events what the page does: parse, apply, keep. */
function runStored({ runtime, ...program }: StoredRunRequest): Promise<StoredRun> {
  const id = createId();
  const ledger = new RunLedger();
  const home = 'bench';
  const shared = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;
  const recording = startRecording({ id, program: shared, ledger, home });
  const worker = new Worker(URL.createObjectURL(new Blob([runtime])));
  const { port1, port2 } = new MessageChannel();
  const start = { type: 'start', seed: 1, clock: 'real', faults: [], files: {}, ...program };
  let startedAt = 0;
  let over: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (over = resolve));
  worker.postMessage(null, [port2]);
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    const take = (text: string) => {
      startedAt ||= performance.now();
      const events = (parseEvents(text) ?? []).filter((event) => ledger.apply(event));
      const durable = recording.append(events);
      const prompt = events.find((event) => event.type === 'prompt-asked');
      if (prompt?.type !== 'prompt-asked') return;
      void durable.then(() =>
        resolve({
          storedMs: performance.now() - startedAt,
          events: ledger.events.length,
          async end() {
            port1.postMessage({ type: 'answer', promptId: prompt.id, answer: '' });
            await ended;
            await recording.finish();
            worker.terminate();
          },
        }),
      );
    };
    port1.onmessage = ({ data }: MessageEvent<{ type: string; text: string }>) => {
      if (data.type === 'ready') port1.postMessage(start);
      if (data.type === 'events') take(data.text);
      if (data.type === 'ended') over();
    };
  });
}

Reflect.set(globalThis, 'runStored', runStored);
