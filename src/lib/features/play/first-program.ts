import { EXAMPLES, type BuiltProgram } from '$content/examples';
import type { SharedPlayground } from '$lib/contract/program';

/** What a visitor without a draft finds in the editor: the first example. */
export function firstProgram(): SharedPlayground {
  return EXAMPLES[0]?.program ?? { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' };
}

/** That program, compiled with the site. */
export async function firstCompiled(): Promise<BuiltProgram> {
  const [example] = EXAMPLES;
  if (!example) throw new Error('There is no example');
  return example.compiled();
}
