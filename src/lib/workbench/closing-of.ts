import type { Closing } from '$lib/projections/close-runs';
import type { SandboxEnd } from '$lib/sandbox/sandbox';

/** How what has not ended ends with its sandbox. */
export function closingOf(end: SandboxEnd, at: number): Closing {
  if (end.kind === 'stopped') return { as: 'Cancelled', at };
  const message = CRASH_MESSAGES[end.kind === 'crashed' ? end.reason : 'gone'];
  return { as: 'Crashed', at, message };
}

const CRASH_MESSAGES = {
  gone: 'Execution was aborted: the browser ended the program, most often because memory ran out.',
  'power-cut': 'Execution was aborted: the power was cut.',
  flood: 'Execution was aborted: the program sent more output than the page takes.',
} as const;
