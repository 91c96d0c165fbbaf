/** A result that was kept for later calls. */
export interface StoredResult {
  /** The value as the port's codec writes it. */
  readonly text: string;
  /** Milliseconds since the epoch, on the run's clock; without it, it never expires. */
  readonly expiresAt?: number;
}
