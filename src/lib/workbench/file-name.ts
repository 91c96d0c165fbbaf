import { hasAtMost } from '$lib/contract/has-at-most';
import { PLAYGROUND_LIMITS } from '$lib/contract/limits';
import type { PlaygroundProblem } from './playground-problem';

const ENDINGS = /\.(?:[cm]?[jt]sx?|json|txt|csv|md)$/i;
/** A control character, or a sign that a path, a stack frame or a file system cannot carry. */
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|()#]/;

/** The name as it will be kept, or why it cannot be one. `notas` becomes `notas.ts`. */
export function fileName(typed: string): { name: string } | { problem: PlaygroundProblem } {
  const trimmed = typed.trim().replace(/^\.\//, '');
  if (trimmed === '') return { problem: 'name-empty' };
  const parts = trimmed.split('/');
  const wrong = parts.some((part) => part === '' || part === '.' || part === '..');
  if (wrong || FORBIDDEN.test(trimmed) || parts.includes('__proto__')) {
    return { problem: 'name-characters' };
  }
  const last = parts.at(-1) ?? '';
  const name = last.includes('.') ? trimmed : `${trimmed}.ts`;
  if (!hasAtMost(name, PLAYGROUND_LIMITS.pathCharacters)) return { problem: 'name-long' };
  return ENDINGS.test(name) ? { name } : { problem: 'name-ending' };
}
