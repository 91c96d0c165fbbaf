import type { RunEvent } from '$lib/contract/events';
import { WORKER_LIMITS } from '$lib/contract/limits';
import { parseEvents } from '$lib/contract/parse-event';
import type { StoredResult } from '$lib/contract/stored-result';
import { frameDocument } from './frame-document';
import { Heartbeat } from './heartbeat';
import {
  parseFromFrame,
  parseFromWorker,
  type BootMessage,
  type StartMessage,
  type ToWorker,
} from './protocol';
import runtime from './run.worker.ts?bundled-text';

/** How a program's stay in a sandbox ended. */
export type SandboxEnd =
  /** `again`: it can run the program once more. */
  | { readonly kind: 'ended'; readonly again?: true }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'crashed'; readonly reason: CrashReason };
/**
 * `gone`: the worker or its frame died, most often of memory. `flood`: it sent more than is taken.
 * `power-cut`: a fault that was set on purpose.
 */
export type CrashReason = 'gone' | 'flood' | 'power-cut';

export interface SandboxListener {
  /** Events as they arrive, in order. */
  readonly onEvents: (events: readonly RunEvent[]) => void;
  /** A result that an earlier run has kept; left out, there are none. */
  readonly onRecall?: (key: string) => Promise<StoredResult | undefined>;
  /** The worker has not answered for some seconds, or answers again. */
  readonly onResponsive: (responsive: boolean) => void;
}

/** Events parsed in one go before the page gets its turn, in milliseconds. */
const SLICE_MS = 8;

/**
 * One frame and one worker, for one program run, or for several of one program, one after another.
 * Everything that comes out is parsed and counted: student code can forge any message, and may spoil its
 * own runs with that, no more.
 */
export class Sandbox {
  readonly #frame: HTMLIFrameElement;
  readonly #control = new MessageChannel();
  readonly #run = new MessageChannel();
  readonly #heartbeat: Heartbeat;
  readonly #ready: Promise<void>;
  readonly #ended: Promise<SandboxEnd>;
  #end: (end: SandboxEnd) => void = () => undefined;
  /** Tells of the end of a run after which the sandbox goes on. */
  #endRun: (end: SandboxEnd) => void = () => undefined;
  #isReady: () => void = () => undefined;
  #listener: SandboxListener | undefined;
  /** Batches not parsed yet. */
  #queue: string[] = [];
  #draining = false;
  /** What it said last of all; it holds once all that came before is parsed. */
  #workerEnd: SandboxEnd | undefined;
  #over = false;
  #characters = 0;
  #events = 0;

  constructor() {
    this.#ended = new Promise((resolve) => (this.#end = resolve));
    this.#ready = new Promise((resolve) => (this.#isReady = resolve));
    this.#run.port1.onmessage = ({ data }) => this.#fromWorker(data);
    this.#control.port1.onmessage = ({ data }) => this.#fromFrame(data);
    this.#heartbeat = new Heartbeat({
      pingWorker: (count) => this.#post({ type: 'ping', count }),
      pingFrame: (count) => this.#control.port1.postMessage({ type: 'ping', count }),
      onResponsive: (responsive) => this.#listener?.onResponsive(responsive),
      onGone: () => this.#finish({ kind: 'crashed', reason: 'gone' }),
    });
    this.#frame = document.createElement('iframe');
    this.#frame.sandbox.add('allow-scripts');
    this.#frame.hidden = true;
    this.#frame.title = 'flujo';
    this.#frame.srcdoc = frameDocument();
    this.#frame.addEventListener('load', () => this.#boot(), { once: true });
    document.body.append(this.#frame);
  }

  /** How it ended; settles in every case. */
  get ended(): Promise<SandboxEnd> {
    return this.#ended;
  }

  /** Resolves when it can run a program, or has ended without one. */
  get ready(): Promise<unknown> {
    return Promise.race([this.#ready, this.#ended]);
  }

  /** Has a program read that will probably be run; another may be read or run after all. */
  prepare(program: Pick<StartMessage, 'code' | 'map'>): void {
    this.#post({ type: 'prepare', code: program.code, map: program.map });
  }

  /**
   * Runs the program. A sandbox runs one and only one, unless the run was told that `more` may follow and
   * ended with `again`.
   */
  async run(start: Omit<StartMessage, 'type'>, listener: SandboxListener): Promise<SandboxEnd> {
    this.#listener = listener;
    await this.ready;
    if (this.#over) return this.#ended;
    const ended = new Promise<SandboxEnd>((resolve) => (this.#endRun = resolve));
    this.#workerEnd = undefined;
    this.#characters = 0;
    this.#events = 0;
    this.#post({ type: 'start', ...start });
    this.#heartbeat.start();
    return Promise.race([ended, this.#ended]);
  }

  answer(promptId: string, answer: string | null): void {
    this.#post({ type: 'answer', promptId, answer });
  }

  /** Ends frame and worker at once, whatever they are doing. */
  stop(): void {
    this.#finish({ kind: 'stopped' });
  }

  /** The student chose to wait for a worker that does not answer. */
  keepWaiting(): void {
    this.#heartbeat.keepWaiting();
  }

  #boot(): void {
    const message: BootMessage = { type: 'boot', runtime };
    // An opaque origin has no name to post to; the ports go to this frame's window and no other.
    this.#frame.contentWindow?.postMessage(message, '*', [this.#control.port2, this.#run.port2]);
  }

  #post(message: ToWorker): void {
    this.#run.port1.postMessage(message);
  }

  /** Every question is answered: a store that fails has nothing. */
  async #recall(id: number, key: string): Promise<void> {
    const result = await this.#listener?.onRecall?.(key).catch(() => undefined);
    this.#post({ type: 'recalled', id, result });
  }

  #fromFrame(data: unknown): void {
    const message = parseFromFrame(data);
    if (message?.type === 'pong') this.#heartbeat.frameAnswered();
    if (message?.type === 'worker-failed') this.#finish({ kind: 'crashed', reason: 'gone' });
  }

  #fromWorker(data: unknown): void {
    const message = parseFromWorker(data);
    if (this.#over || !message) return;
    this.#heartbeat.workerAnswered();
    switch (message.type) {
      case 'ready':
        return this.#isReady();
      case 'pong':
        return;
      case 'recall':
        return void this.#recall(message.id, message.key);
      case 'events':
        this.#characters += message.text.length;
        if (this.#characters > WORKER_LIMITS.totalCharacters) return this.#flooded();
        this.#queue.push(message.text);
        break;
      case 'power-cut':
        this.#workerEnd = { kind: 'crashed', reason: 'power-cut' };
        break;
      case 'ended':
        this.#workerEnd = message.again ? { kind: 'ended', again: true } : { kind: 'ended' };
        break;
    }
    void this.#drain();
  }

  /** Parses what has come, giving the page its turn between slices. */
  async #drain(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    let sliceEnds = performance.now() + SLICE_MS;
    for (
      let text = this.#queue.shift();
      text !== undefined && !this.#over;
      text = this.#queue.shift()
    ) {
      const events = parseEvents(text) ?? [];
      this.#events += events.length;
      if (this.#events > WORKER_LIMITS.events) this.#flooded();
      else if (events.length) this.#listener?.onEvents(events);
      if (performance.now() < sliceEnds) continue;
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnds = performance.now() + SLICE_MS;
    }
    this.#draining = false;
    if (!this.#workerEnd) return;
    if (this.#workerEnd.kind !== 'ended' || !this.#workerEnd.again) this.#finish(this.#workerEnd);
    else if (!this.#over) {
      this.#heartbeat.stop();
      this.#endRun(this.#workerEnd);
    }
  }

  #flooded(): void {
    this.#finish({ kind: 'crashed', reason: 'flood' });
  }

  #finish(end: SandboxEnd): void {
    if (this.#over) return;
    this.#over = true;
    this.#queue = [];
    this.#heartbeat.stop();
    this.#run.port1.close();
    this.#control.port1.close();
    this.#frame.remove();
    this.#end(end);
  }
}
