import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SandboxEnd } from '$lib/sandbox/sandbox';
import { SilentLane } from '$lib/workbench/silent-lane';

/** Starts when it is told to, as on a slow machine; then runs what never ends. */
const sandbox = vi.hoisted(() => ({ start: (): void => undefined }));

vi.mock('$lib/sandbox/sandbox', () => ({
  Sandbox: class {
    readonly ready = new Promise<void>((resolve) => (sandbox.start = resolve));
    readonly #ended: Promise<SandboxEnd>;
    #end: (end: SandboxEnd) => void = () => undefined;
    constructor() {
      this.#ended = new Promise((resolve) => (this.#end = resolve));
    }
    run(): Promise<SandboxEnd> {
      return this.#ended;
    }
    stop(): void {
      this.#end({ kind: 'stopped' });
    }
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a run is called endless for its own time, not for that of a slow start', async () => {
  const lane = new SilentLane({ code: '', map: '' });
  const ended = vi.fn();
  void lane
    .run({
      seed: 1,
      faults: [],
      files: {},
      variables: {},
      onEvent: () => undefined,
      answerTo: () => null,
    })
    .then(ended);
  await vi.advanceTimersByTimeAsync(30_000);
  sandbox.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(ended).toHaveBeenCalledWith({ kind: 'stopped' });
});
