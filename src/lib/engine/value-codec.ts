/** Values as text that comes back equal. */
export interface ValueCodec {
  /** Throws, with a sentence, for what would not come back equal: a function, a class's instance. */
  readonly write: (value: unknown) => string;
  /** Throws for a text that `write` has not made. */
  readonly read: (text: string) => unknown;
}
