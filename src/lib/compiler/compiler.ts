import type { SharedPlayground } from '$lib/contract/program';
import CompileWorker from './compile.worker?worker';
import type { CompiledProgram, CompileResult, FromCompiler, ToCompiler } from './protocol';

/** The compiler broke, which is a fault of ours or of the browser, not of the program. */
export class CompilerFailed extends Error {
  override name = 'CompilerFailed';
}

type Program = Pick<SharedPlayground, 'files' | 'entry'>;

/** A program compiled before, such as an example that was compiled with the site. */
export interface KnownProgram extends Program, CompiledProgram {}

/** The first build costs about ten times the later ones, so it is made of nothing that matters. */
const WARM_UP: Program = {
  entry: 'main.ts',
  files: { 'main.ts': "import { flow } from 'flujo';\nawait flow(async function f() {})();" },
};

interface Request {
  readonly resolve: (result: CompileResult) => void;
  readonly reject: (error: CompilerFailed) => void;
}

/** How long a worker that nobody needs any more waits for the next page, in milliseconds. */
const REST_MS = 60_000;

/** esbuild in a worker of its own. A worker that dies fails its requests; the next gets a new one. */
export class Esbuild {
  readonly #requests = new Map<number, Request>();
  readonly #users = new Set<Compiler>();
  #worker: Worker | undefined;
  /** What was asked for last: a program that has not changed is not compiled again. */
  #latest: { readonly program: Program; readonly result: Promise<CompileResult> } | undefined;
  #lastId = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  get started(): boolean {
    return this.#worker !== undefined;
  }

  compile(program: Program, user: Compiler): Promise<CompileResult> {
    clearTimeout(this.#resting);
    this.#users.add(user);
    if (this.#latest && isSame(this.#latest.program, program)) return this.#latest.result;
    const result = this.#ask(program);
    this.#latest = { program, result };
    return result;
  }

  release(user: Compiler): void {
    this.#users.delete(user);
    if (this.#users.size > 0) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#fail('The compiler was ended'), REST_MS);
  }

  #ask(playground: Program): Promise<CompileResult> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { resolve, reject });
      worker.postMessage({ id, playground } satisfies ToCompiler);
    });
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
    else {
      this.#latest = undefined;
      request?.reject(new CompilerFailed(answer.failed));
    }
  }

  #fail(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#latest = undefined;
    const requests = [...this.#requests.values()];
    this.#requests.clear();
    for (const { reject } of requests) reject(new CompilerFailed(message));
  }
}

/** To start esbuild costs seconds: all pages and checks of a tab share one, and the next page finds it warm. */
const TAB_ESBUILD = new Esbuild();

/** What a page compiles with, until it is disposed of. */
export class Compiler {
  readonly #waiting = new Set<(error: CompilerFailed) => void>();

  /** `known`: a program that needs no compiling. */
  constructor(
    private readonly known?: () => Promise<KnownProgram>,
    private readonly esbuild = TAB_ESBUILD,
  ) {}

  /** Starts loading, unless that was done; call it when the page is idle. */
  warm(): void {
    if (!this.esbuild.started) this.esbuild.compile(WARM_UP, this).catch(() => undefined);
  }

  /** Rejects with CompilerFailed when the compiler itself breaks, or is disposed of before it is done. */
  compile({ files, entry }: Program): Promise<CompileResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      void this.#result({ files, entry })
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }

  dispose(): void {
    for (const reject of this.#waiting) reject(new CompilerFailed('The compiler was ended'));
    this.esbuild.release(this);
  }

  async #result(program: Program): Promise<CompileResult> {
    const known = await this.known?.().catch(() => undefined);
    if (!known || !isSame(known, program)) return this.esbuild.compile(program, this);
    return { kind: 'compiled', program: { code: known.code, map: known.map } };
  }
}

function isSame(one: Program, other: Program): boolean {
  const names = Object.keys(one.files);
  return (
    one.entry === other.entry &&
    names.length === Object.keys(other.files).length &&
    names.every((name) => one.files[name] === other.files[name])
  );
}
