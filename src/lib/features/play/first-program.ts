import type { SharedPlayground } from '$lib/contract/program';

const ENTRY = 'main.ts';

/** Every example's program, by path; the exam examples come first by name. */
const examples = import.meta.glob<string>('/src/content/examples/*/main.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a visitor without a draft finds in the editor: the first example. */
export function firstProgram(): SharedPlayground {
  const [first] = Object.keys(examples).sort();
  return { v: 1, files: { [ENTRY]: examples[first ?? ''] ?? '' }, entry: ENTRY };
}
