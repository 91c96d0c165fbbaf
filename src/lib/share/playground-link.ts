import { isDeepJson } from '$lib/contract/is-deep-json';
import { parsePlayground, type PlaygroundRefusal } from '$lib/contract/parse-playground';
import type { SharedPlayground } from '$lib/contract/program';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate } from './deflate';
import { LINK_LIMITS } from './link-limits';

/** Why a link cannot be opened, or made. `damaged`: cut or changed on its way. */
export type LinkRefusal = PlaygroundRefusal | 'damaged' | 'too-long';

type Refused = { readonly kind: 'refused'; readonly reason: LinkRefusal };
export type OpenedLink =
  { readonly kind: 'playground'; readonly program: SharedPlayground } | Refused;
export type MadeLink = { readonly kind: 'link'; readonly fragment: string } | Refused;

const PREFIX = 'v1.';

/** The fragment that stands for the playground: always the same for the same one. */
export async function makeLink(program: SharedPlayground): Promise<MadeLink> {
  // What cannot be opened again is not made; and the parser puts the keys in order.
  const parsed = parsePlayground(program);
  if (parsed.kind === 'refused') return parsed;
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.program));
  if (bytes.length > LINK_LIMITS.inflatedBytes) return refused('too-large');
  const payload = toBase64Url(await deflate(bytes));
  return payload.length > LINK_LIMITS.payloadCharacters
    ? refused('too-long')
    : { kind: 'link', fragment: PREFIX + payload };
}

/** The playground of a fragment (without `#`). Never throws, whatever stands there. */
export async function openLink(fragment: string): Promise<OpenedLink> {
  if (!fragment.startsWith(PREFIX)) {
    return refused(/^v[1-9]\d*\./.test(fragment) ? 'later-version' : 'damaged');
  }
  const payload = fragment.slice(PREFIX.length);
  if (payload.length > LINK_LIMITS.payloadCharacters) return refused('too-long');
  const packed = fromBase64Url(payload);
  if (!packed || packed.length === 0) return refused('damaged');
  const bytes = await inflate(packed, LINK_LIMITS.inflatedBytes);
  if (typeof bytes === 'string') return refused(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isDeepJson(text) ? refused('damaged') : parsePlayground(JSON.parse(text) as unknown);
  } catch {
    // No UTF-8, or no JSON.
    return refused('damaged');
  }
}

function refused(reason: LinkRefusal): Refused {
  return { kind: 'refused', reason };
}
