import type { StartMessage } from './protocol';
import { Sandbox } from './sandbox';

type Program = Pick<StartMessage, 'code' | 'map'>;

/** The next spare is made once a run has had the time to show its first lines, in milliseconds. */
const SPARE_DELAY_MS = 500;

/** Keeps one sandbox warm, the likely program read, so that a run does not pay for its start. */
export class SandboxPool {
  #spare: Sandbox | undefined;
  #likely: Program | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Makes the spare, if there is none; call it when the page is idle. */
  warm(): void {
    clearTimeout(this.#timer);
    if (this.#spare) return;
    this.#spare = new Sandbox();
    if (this.#likely) this.#spare.prepare(this.#likely);
  }

  /** Resolves when the spare can run a program, or never will. */
  async ready(): Promise<void> {
    await this.#spare?.ready;
  }

  /** Names the program that will probably be run next, until another is named. */
  prepare(program: Program): void {
    const { code, map } = program;
    if (this.#likely?.code === code && this.#likely.map === map) return;
    this.#likely = { code, map };
    this.#spare?.prepare(this.#likely);
  }

  /** A sandbox for one run. */
  take(): Sandbox {
    const sandbox = this.#spare ?? new Sandbox();
    this.#spare = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.warm(), SPARE_DELAY_MS);
    return sandbox;
  }

  /** The spare may have died with another sandbox, without a word: they share a process. */
  renew(): void {
    this.dispose();
    this.warm();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#spare?.stop();
    this.#spare = undefined;
  }
}
