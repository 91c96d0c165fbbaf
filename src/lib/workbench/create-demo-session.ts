import { CompilerFailed } from '$lib/compiler/compiler';
import { createId } from '$lib/sandbox/create-id';
import { SandboxPool } from '$lib/sandbox/sandbox-pool';
import { RunSession } from './run-session.svelte';

export interface DemoSession {
  readonly session: RunSession;
  readonly dispose: () => void;
}

/** A session for programs compiled with the site: no compiler is loaded, and its runs are not kept. */
export function createDemoSession(): DemoSession {
  const sandboxes = new SandboxPool();
  const session = new RunSession({
    compiler: {
      compile: () => Promise.reject(new CompilerFailed('A demo runs what is compiled.')),
      warm: () => undefined,
    },
    sandboxes,
    newId: createId,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    now: () => Date.now(),
    nextFrame: (callback) => void requestAnimationFrame(callback),
  });
  return {
    session,
    dispose() {
      session.stop();
      sandboxes.dispose();
    },
  };
}
