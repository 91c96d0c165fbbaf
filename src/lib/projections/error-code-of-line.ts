import { errorCodeOfName, type ErrorCode } from '$lib/contract/error-codes';
import type { TranscriptLine } from './transcript';

/** A stack's first line, `TypeError: ...`, as it stands below `Encountered exception`. */
const STACK_HEAD = /^([A-Z]\w*)(?:: |$)/;
/** `... failed with exception: Error('boom') - Retries are exhausted` */
const LAST_FAILURE = /failed with exception: ([A-Z]\w*)\(.* - Retries are exhausted$/;

/** Which error a line of the log tells of first; the lines that repeat it on the way up say nothing new. */
export function errorCodeOfLine({ level, message, code }: TranscriptLine): ErrorCode | undefined {
  if (code) return code;
  if (level === 'WARNING') return codeOfWarning(message);
  if (level !== 'ERROR' || message.startsWith('Finished in state')) return undefined;
  if (/ run exceeded timeout of /.test(message)) return 'time-limit-exceeded';
  if (/^Validation of (?:flow|task) parameters failed: /.test(message)) return 'wrong-parameters';
  if (message.startsWith("The run's name ")) return 'wrong-run-name';
  if (/: Maximum call stack size exceeded$/.test(message)) return 'stack-overflow';
  const name = (STACK_HEAD.exec(message) ?? LAST_FAILURE.exec(message))?.[1];
  if (name === undefined) return undefined;
  // Errors of other classes are the student's own.
  return errorCodeOfName(name) ?? (name.endsWith('Error') ? 'exception' : undefined);
}

function codeOfWarning(message: string): ErrorCode | undefined {
  if (message.startsWith('Finished in state NotReady(')) return 'upstream-failed';
  if (message.startsWith('Injected fault: ')) return 'injected-fault';
  if (message.startsWith('Called otherwise than the run ')) return 'called-otherwise';
  return message.includes(" was called without 'await'") ? 'floating-call' : undefined;
}
