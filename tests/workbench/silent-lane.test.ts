import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SandboxEnd } from '$lib/sandbox/sandbox';
import { SilentLane } from '$lib/workbench/silent-lane';

/** Takes its time to start, as on a slow machine; then runs what never ends. */
const STARTS_AFTER = 30_000;

vi.mock('$lib/sandbox/sandbox', () => ({
  Sandbox: class {
    readonly ready = new Promise((resolve) => setTimeout(resolve, STARTS_AFTER));
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
  await vi.advanceTimersByTimeAsync(STARTS_AFTER + 1000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(ended).toHaveBeenCalledWith({ kind: 'stopped' });
});
