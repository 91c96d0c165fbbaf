import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { toBase64Url } from '../../src/lib/share/base64url';
import { LINK_LIMITS } from '../../src/lib/share/link-limits';

/** The fragment that unpacks to this, whatever it is. */
export function linkOf(data: unknown): string {
  return linkOfText(typeof data === 'string' ? data : JSON.stringify(data));
}

export function linkOfText(text: string | Uint8Array): string {
  return `v1.${toBase64Url(deflateRawSync(text))}`;
}

/** 190 MiB of zeros in a payload of the largest size. */
export function deflateBomb(): string {
  const fragment = `v1.${toBase64Url(deflateRawSync(Buffer.alloc(190 * 1024 * 1024), { level: 9 }))}`;
  if (fragment.length > LINK_LIMITS.payloadCharacters) throw new Error('refused before it unpacks');
  return fragment;
}

/** What a link may have become on its way, or been made to be. */
export function mutantsOf(fragment: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string().map((text) => `v1.${text}`),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => `v1.${toBase64Url(bytes)}`),
    fc.uint8Array({ maxLength: 400 }).map(linkOfText),
    fc.json({ maxDepth: 4 }).map(linkOf),
    fc.nat(fragment.length).map((end) => fragment.slice(0, end)),
    fc
      .tuple(fc.nat(fragment.length - 1), fc.constantFrom(...'AZaz09-_*', '\0', 'ñ'))
      .map(([at, character]) => fragment.slice(0, at) + character + fragment.slice(at + 1)),
    fc
      .record({ v: fc.anything(), files: fc.anything(), entry: fc.anything() })
      .map((data) => linkOf(safeJson(data))),
  );
}

/** JSON of whatever fast-check thinks of; bigints and the like as their text. */
function safeJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
