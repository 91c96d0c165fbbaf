import { EXAMPLES } from '$content/examples';
import { highlight } from '$lib/workbench/editor/highlight';

/** The exam example as it is written into the page: its code already in colours. */
export function examLines() {
  const program = EXAMPLES[0]?.program;
  return highlight(program?.files[program.entry]?.trimEnd() ?? '');
}
export type ExamLines = ReturnType<typeof examLines>;
