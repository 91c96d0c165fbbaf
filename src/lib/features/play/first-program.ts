import { compiledExample, FIRST_PROGRAM, type BuiltProgram } from '$content/compiled-examples';
import type { SharedPlayground } from '$lib/contract/program';

/** What a visitor without a draft finds in the editor: the first example. */
export function firstProgram(): SharedPlayground {
  return FIRST_PROGRAM;
}

/** That program, compiled with the site. */
export function firstCompiled(): Promise<BuiltProgram> {
  return compiledExample();
}
