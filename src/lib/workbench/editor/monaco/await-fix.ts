import type ts from 'typescript';
import type { ForgottenAwait } from './forgotten-await';

/** The changes that make the program wait, in ascending order. */
export function awaitFix({ start, asyncAt }: ForgottenAwait): ts.TextChange[] {
  const insert = (at: number, newText: string) => ({ span: { start: at, length: 0 }, newText });
  const changes = [insert(start, 'await ')];
  return asyncAt === undefined ? changes : [insert(asyncAt, 'async '), ...changes];
}
