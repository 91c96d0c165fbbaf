/** Behind a key: in which attempts of the runs around it the call was made, where one was not the first. */
const ATTEMPT = '@';

/** The key of what is called in that attempt of a run, as far as the attempt goes. */
export function attemptKey(runKey: string, attempt: number): string {
  return attempt === 1 ? runKey : `${runKey}${ATTEMPT}${attempt}`;
}

/** The key without its attempts: the same call in whichever attempt has the same. */
export function keyOfAnyAttempt(key: string): string {
  const at = key.indexOf(ATTEMPT);
  return at < 0 ? key : key.slice(0, at);
}

/** The attempts alone, to stand behind the key of what is called there. */
export function attemptsIn(key: string): string {
  return key.slice(keyOfAnyAttempt(key).length);
}
