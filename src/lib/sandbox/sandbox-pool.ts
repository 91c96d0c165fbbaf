import { Sandbox } from './sandbox';

/** Keeps one sandbox warm, so that a run does not pay for its start. */
export class SandboxPool {
  #spare: Sandbox | undefined;

  /** Makes the spare, if there is none; call it when the page is idle. */
  warm(): void {
    this.#spare ??= new Sandbox();
  }

  /** A sandbox for one run. */
  take(): Sandbox {
    const sandbox = this.#spare ?? new Sandbox();
    this.#spare = undefined;
    return sandbox;
  }

  dispose(): void {
    this.#spare?.stop();
    this.#spare = undefined;
  }
}
