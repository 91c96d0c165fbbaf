/** Bounds on a link, checked while it is decoded (share-format.md). */
export const LINK_LIMITS = {
  /** Of the payload, as text. */
  payloadCharacters: 256 * 1024,
  /** Of the JSON that the payload unpacks to. */
  inflatedBytes: 1024 * 1024,
} as const;

/** Past these lengths some places cut or refuse a link, in characters of the whole address. */
export const LINK_WARNINGS = {
  /** Chat programs. */
  chat: 2000,
  /** Some servers and mail programs; about where QR codes end as well. */
  server: 8000,
} as const;
