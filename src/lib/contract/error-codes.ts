/** Every error that a student can meet, by the code in its page's address. Codes never change. */
export const ERROR_CODES = [
  // The student's own code.
  'exception',
  'type-error',
  'reference-error',
  'stack-overflow',
  'floating-call',
  // How tasks and flows are defined and called.
  'wrong-definition',
  'wrong-parameters',
  'wrong-run-name',
  'outside-run',
  'upstream-failed',
  'failed-run',
  // Waiting.
  'time-limit-exceeded',
  'future-timeout',
  'deadlock',
  'injected-fault',
  // Questions and files.
  'input-cancelled',
  'input-timeout',
  'wrong-answer',
  'pause-timeout',
  'cannot-pause',
  'missing-file',
  'unreadable-file',
  // What keeps a program from running, or ends it.
  'syntax',
  'unknown-module',
  'missing-export',
  'compiler-failed',
  'worker-gone',
  'power-cut',
  'flood',
  'called-otherwise',
  // Links and files that cannot be opened.
  'damaged',
  'later-version',
  'not-a-playground',
  'bad-path',
  'too-many-files',
  'too-large',
  'too-long',
  'not-a-run',
  'run-too-large',
  'no-flow-run',
  // What keeps a run from being kept.
  'storage-full',
  'storage-refused',
  'run-deleted',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The code of an error by its class's name: `MissingFile` is `missing-file`; undefined for strangers. */
export function errorCodeOfName(name: string): ErrorCode | undefined {
  const code = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return ERROR_CODES.find((known) => known === code);
}
