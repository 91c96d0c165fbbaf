/** Words that are the same in both languages: names, and terms of the real tools. */
const SAME_IN_BOTH = new Set<string>([
  'Flujo',
  'GitHub',
  'Prefect',
  'TypeScript',
  'Español',
  'English',
  'Editor',
  'Id',
  'No',
  'Error',
  'Total',
  'Real',
]);

/** `24 h`. */
const LENGTH = /^\d+ \p{L}{1,3}$/u;

/** Sentences on what is missing, empty, of another kind or untranslated; keys as `runs.title`. */
export function dictionaryFaults(es: unknown, en: unknown, path = ''): string[] {
  if (typeof es !== typeof en) return [`${path}: ${kind(es)} in es, ${kind(en)} in en`];
  if (typeof es === 'string' && typeof en === 'string') return wordFaults(es, en, path);
  if (typeof es === 'function' && typeof en === 'function') {
    return es.length === en.length
      ? []
      : [`${path}: ${es.length} arguments in es, ${en.length} in en`];
  }
  if (!isDictionary(es) || !isDictionary(en)) return [`${path}: neither words nor a function`];
  const keys = [...new Set([...Object.keys(es), ...Object.keys(en)])];
  return keys.flatMap((key) => {
    const below = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(es, key)) return [`${below}: missing in es`];
    if (!Object.hasOwn(en, key)) return [`${below}: missing in en`];
    return dictionaryFaults(es[key], en[key], below);
  });
}

function wordFaults(es: string, en: string, path: string): string[] {
  if (es.trim() === '' || en.trim() === '') return [`${path}: empty`];
  const isSame = es === en && /\p{L}/u.test(es) && !SAME_IN_BOTH.has(es) && !LENGTH.test(es);
  return isSame ? [`${path}: "${es}" in both languages`] : [];
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function kind(value: unknown): string {
  return value === undefined ? 'nothing' : typeof value;
}
