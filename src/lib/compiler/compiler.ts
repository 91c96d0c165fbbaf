import type { SharedPlayground } from '$lib/contract/program';
import CompileWorker from './compile.worker?worker';
import type { CompileResult, FromCompiler, ToCompiler } from './protocol';

/** The compiler broke, which is a fault of ours or of the browser, not of the program. */
export class CompilerFailed extends Error {
  override name = 'CompilerFailed';
}

interface Request {
  readonly resolve: (result: CompileResult) => void;
  readonly reject: (error: CompilerFailed) => void;
}

/** esbuild in a worker of its own. A worker that dies fails its requests; the next gets a new one. */
export class Compiler {
  readonly #requests = new Map<number, Request>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** Starts loading; call it when the page is idle. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  /** Rejects with CompilerFailed when the compiler itself breaks. */
  compile({ files, entry }: Pick<SharedPlayground, 'files' | 'entry'>): Promise<CompileResult> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve, reject });
      worker.postMessage({ id, playground: { files, entry } } satisfies ToCompiler);
    });
  }

  dispose(): void {
    this.#fail('The compiler was ended');
  }

  #start(): Worker {
    const worker = new CompileWorker();
    worker.onmessage = ({ data }: MessageEvent<FromCompiler>) => this.#settle(data);
    worker.onerror = (event) => this.#fail(event.message || 'The compiler could not be loaded');
    return worker;
  }

  #settle(answer: FromCompiler): void {
    const request = this.#requests.get(answer.id);
    this.#requests.delete(answer.id);
    if ('result' in answer) request?.resolve(answer.result);
    else request?.reject(new CompilerFailed(answer.failed));
  }

  #fail(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const requests = [...this.#requests.values()];
    this.#requests.clear();
    for (const { reject } of requests) reject(new CompilerFailed(message));
  }
}
