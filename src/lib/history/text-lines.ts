/** A longer line is given in pieces: whoever reads them finds them damaged. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** The lines of a text file, read piece by piece, without their ends; empty ones are left out. */
export async function* textLines(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().pipeThrough(new TextDecoderStream()).getReader();
  let parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const pieces = value.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = [...parts, piece].join('');
      parts = [];
      length = 0;
      if (line.trim() !== '') yield line;
    }
    parts.push(last);
    length += last.length;
    if (length > LONGEST_LINE) {
      yield parts.join('');
      parts = [];
      length = 0;
    }
  }
  const rest = parts.join('');
  if (rest.trim() !== '') yield rest;
}
