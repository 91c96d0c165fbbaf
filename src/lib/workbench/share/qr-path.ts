/** A QR code as the path of its dark squares, each one unit wide, with the quiet zone around it. */
export interface QrPath {
  readonly path: string;
  readonly size: number;
}

/** The most bytes that a code of the largest version holds, at the lowest correction. */
const QR_BYTES = 2953;
const QUIET_ZONE = 4;

/** Undefined when the text does not fit into a code. */
export async function qrPath(text: string): Promise<QrPath | undefined> {
  if (text.length > QR_BYTES) return undefined;
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, size };
}
