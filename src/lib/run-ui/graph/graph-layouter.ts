import type { LayoutRequest, PlacedGraph } from './layout-graph';
import LayoutWorker from './layout.worker?worker';
import type { FromLayout, ToLayout } from './protocol';

/** `overtaken`: a later request came first. `failed`: the worker broke. */
export type LayoutResult = PlacedGraph | 'overtaken' | 'failed';
type Settle = (result: LayoutResult) => void;

/**
 * Lays graphs out in a worker: 100 nodes take a fifth of a second. While one is laid out, only the latest
 * request waits; those that it overtook are told so.
 */
export class GraphLayouter {
  #worker: Worker | undefined;
  #lastId = 0;
  #current: { readonly id: number; readonly settle: Settle } | undefined;
  #next: { readonly request: LayoutRequest; readonly settle: Settle } | undefined;

  layout(request: LayoutRequest): Promise<LayoutResult> {
    return new Promise((settle) => {
      this.#next?.settle('overtaken');
      this.#next = { request, settle };
      if (!this.#current) this.#send();
    });
  }

  dispose = (): void => {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#current?.settle('failed');
    this.#next?.settle('failed');
    this.#current = this.#next = undefined;
  };

  #send(): void {
    const next = this.#next;
    this.#next = undefined;
    if (!next) return;
    const id = ++this.#lastId;
    this.#current = { id, settle: next.settle };
    this.#worker ??= this.#start();
    const message: ToLayout = { id, request: next.request };
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new LayoutWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromLayout>) => {
      if (this.#current?.id !== data.id) return;
      const { settle } = this.#current;
      this.#current = undefined;
      settle(data.placed);
      this.#send();
    });
    worker.addEventListener('error', this.dispose);
    return worker;
  }
}
