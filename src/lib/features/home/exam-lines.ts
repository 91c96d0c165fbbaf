import { FIRST_PROGRAM } from '$content/compiled-examples';
import { highlight } from '$lib/workbench/editor/highlight';

/** The exam example as it is written into the page: its code already in colours. */
export function examLines() {
  return highlight(FIRST_PROGRAM.files[FIRST_PROGRAM.entry] ?? '');
}
export type ExamLines = ReturnType<typeof examLines>;
