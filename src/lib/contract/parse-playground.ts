import * as v from 'valibot';
import { hasAtMost } from './has-at-most';
import { faultSchema } from './fault';
import { PLAYGROUND_LIMITS as LIMITS } from './limits';
import type { SharedPlayground } from './program';

/** Why data from outside is no playground that can be opened. */
export type PlaygroundRefusal =
  | 'not-a-playground'
  /** Made by a later version of the site. */
  | 'later-version'
  | 'too-many-files'
  /** A path that leads out of the playground, or that no file system or stack frame can carry. */
  | 'bad-path'
  /** More text than a playground may hold. */
  | 'too-large';

export type ParsedPlayground =
  | { readonly kind: 'playground'; readonly program: SharedPlayground }
  | { readonly kind: 'refused'; readonly reason: PlaygroundRefusal };

const isObject = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const optionalText = (characters: number) =>
  v.exactOptional(
    v.pipe(
      v.string(),
      v.check((text) => hasAtMost(text, characters)),
    ),
  );

/** Schema order is the order of keys in a link: the same playground gives the same link. */
const rest = v.object({
  v: v.literal(1),
  title: optionalText(LIMITS.titleCharacters),
  files: v.custom<Readonly<Record<string, string>>>(isObject),
  entry: v.string(),
  answers: v.exactOptional(v.array(v.string())),
  clock: v.exactOptional(v.picklist(['real', 'fast'])),
  seed: v.exactOptional(v.pipe(v.number(), v.finite())),
  faults: v.exactOptional(v.array(faultSchema)),
  lesson: optionalText(LIMITS.lessonCharacters),
});

/** A playground from JSON data of unknown origin, within all limits; unknown keys are dropped. */
export function parsePlayground(data: unknown): ParsedPlayground {
  if (!isObject(data) || Object.hasOwn(data, '__proto__')) return refused('not-a-playground');
  if ('v' in data && typeof data.v === 'number' && data.v > 1) return refused('later-version');
  // Counted first: whoever sends a million of something shall not have each one looked at.
  const tooMany = (['answers', 'faults'] as const).some((key) => {
    const list: unknown = key in data ? Reflect.get(data, key) : undefined;
    return Array.isArray(list) && list.length > LIMITS[key];
  });
  if (tooMany) return refused('too-large');
  const files = 'files' in data ? parseFiles(data.files) : 'not-a-playground';
  if (typeof files === 'string') return refused(files);
  const parsed = v.safeParse(rest, data, { abortEarly: true });
  if (!parsed.success || !Object.hasOwn(files, parsed.output.entry)) {
    return refused('not-a-playground');
  }
  return { kind: 'playground', program: { ...parsed.output, files } };
}

function refused(reason: PlaygroundRefusal): ParsedPlayground {
  return { kind: 'refused', reason };
}

function parseFiles(data: unknown): Record<string, string> | PlaygroundRefusal {
  if (!isObject(data)) return 'not-a-playground';
  const names = Object.keys(data);
  if (names.length === 0) return 'not-a-playground';
  if (names.length > LIMITS.files) return 'too-many-files';
  if (!names.every(isPath)) return 'bad-path';
  const entries = Object.entries(data);
  let characters = 0;
  for (const [, text] of entries as [string, unknown][]) {
    if (typeof text !== 'string') return 'not-a-playground';
    characters += text.length;
  }
  if (characters > LIMITS.textCharacters) return 'too-large';
  return Object.fromEntries(entries as [string, string][]);
}

/** A relative POSIX path that stays inside. */
function isPath(path: string): boolean {
  if (!hasAtMost(path, LIMITS.pathCharacters) || /[\u0000-\u001f\u007f\\]/.test(path)) return false;
  return path.split('/').every((part) => !['', '.', '..', '__proto__'].includes(part));
}
