/**
 * Input handed to the decompressor at once, in bytes. A browser unpacks a whole piece before it can be
 * stopped, and a byte unpacks to a thousand at most: so a piece never takes more than some MiB.
 */
const PIECE_BYTES = 4096;

/** Raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = pieces(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * What `deflate` packed; `damaged` when the data is no whole deflate stream, `too-large` as soon as
 * more than `limitBytes` have come out.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  const reader = pieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(parts, length);
      length += value.length;
      if (length > limitBytes) {
        void reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'damaged';
  }
}

function pieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (start >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(start, start + PIECE_BYTES));
        start += PIECE_BYTES;
      },
    },
    { highWaterMark: 0 },
  );
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
