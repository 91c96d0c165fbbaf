import type { ErrorCode } from '$lib/contract/error-codes';
import type { ErrorText } from './error-text';
import { CALL_ERRORS } from './errors/calls';
import { CODE_ERRORS } from './errors/code';
import { KEEPING_ERRORS } from './errors/keeping';
import { LINK_ERRORS } from './errors/links';
import { QUESTION_ERRORS } from './errors/questions';
import { RUNNING_ERRORS } from './errors/running';
import { WAITING_ERRORS } from './errors/waiting';

const PAGES = {
  ...CODE_ERRORS,
  ...CALL_ERRORS,
  ...WAITING_ERRORS,
  ...QUESTION_ERRORS,
  ...RUNNING_ERRORS,
  ...LINK_ERRORS,
  ...KEEPING_ERRORS,
} satisfies Record<ErrorCode, ErrorText>;

/** What the page of each error says. For building pages and for tests: it is large. */
export const ERROR_PAGES: Readonly<Record<ErrorCode, ErrorText>> = PAGES;

/** As the list of errors is parted. */
export const ERROR_GROUPS = [
  { name: 'code', codes: keysOf(CODE_ERRORS) },
  { name: 'calls', codes: keysOf(CALL_ERRORS) },
  { name: 'waiting', codes: keysOf(WAITING_ERRORS) },
  { name: 'questions', codes: keysOf(QUESTION_ERRORS) },
  { name: 'running', codes: keysOf(RUNNING_ERRORS) },
  { name: 'links', codes: keysOf(LINK_ERRORS) },
  { name: 'keeping', codes: keysOf(KEEPING_ERRORS) },
] as const;

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
