/** A run's time: what it reads and what it waits by. */
export interface Clock {
  readonly kind: 'real' | 'fast';
  /** Milliseconds since the epoch. */
  now(): number;
  /** The same for the program's own code, which may loop until it has moved on. */
  nowForCode(): number;
  /** Calls back when so much time has passed; the answer takes that back. */
  after(delayMs: number, callback: () => void): () => void;
  /** Something only the outside can end (a question, a message) begins; the answer ends it. */
  hold(): () => void;
}
