/** A run's time: what it reads and what it waits by. */
export interface Clock {
  readonly kind: 'real' | 'fast';
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back when so much time has passed; the answer takes that back. */
  after(delayMs: number, callback: () => void): () => void;
  /** Something only the outside can end (a question, a message) begins; the answer ends it. */
  hold(): () => void;
}
