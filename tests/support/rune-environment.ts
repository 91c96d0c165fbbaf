import type { Environment } from 'vitest/runtime';

/** Node, with modules as the browser gets them: runes react and effects run, there is no DOM. */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
