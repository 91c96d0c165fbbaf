import type { SourceFile } from './source-file';

const SAYS_NOTHING = /(^|-)(utils?|helpers?|common|misc|managers?|types?)(-|$)/i;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const RUNES = /\$(state|derived|effect|props|bindable)\b/;
/** The frame looks for these by name. */
const NAMED_BY_KIT = /^src\/hooks(\.(client|server))?\.ts$/;
const MAY_BE_INDEX = /^src\/(lib\/(flujo|i18n\/(es|en))|service-worker)\/index\.ts$/;

/** Sentences on names that do not follow style.md; `files` are those of src. */
export function wrongNames(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(wrongName), ...sameComponents(files)];
}

function wrongName({ path, text }: SourceFile): string[] {
  if (NAMED_BY_KIT.test(path)) return [];
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const stem = name.replace(/\.(server\.ts|svelte\.ts|worker\.ts|d\.ts|ts|js|svelte)$/, '');
  const found: string[] = [];
  if (SAYS_NOTHING.test(stem)) found.push(`${path}: name it after what it exports`);
  for (const folder of parts.slice(0, -1)) {
    // Kit's brackets; and a file of the site has its ending.
    const inRoutes =
      path.startsWith('src/routes/') && /^[[(]|^[a-z0-9-]+\.(json|html)$/.test(folder);
    if (!inRoutes && !KEBAB.test(folder)) found.push(`${path}: folder ${folder} is not kebab-case`);
    if (SAYS_NOTHING.test(folder)) found.push(`${path}: folder ${folder} says nothing`);
  }
  if (name.startsWith('+')) {
    if (!path.startsWith('src/routes/')) found.push(`${path}: a page outside the routes`);
    return found;
  }
  if (name.endsWith('.svelte')) {
    if (!PASCAL.test(stem)) found.push(`${path}: a component's file is named in PascalCase`);
  } else if (!KEBAB.test(stem)) {
    found.push(`${path}: not kebab-case`);
  }
  if (name.endsWith('.svelte.ts') && !RUNES.test(text)) {
    found.push(`${path}: .svelte.ts without a rune`);
  }
  if (stem === 'index' && !MAY_BE_INDEX.test(path)) {
    found.push(`${path}: no barrels, import the file that is meant`);
  }
  return found;
}

function sameComponents(files: readonly SourceFile[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    if (!name.endsWith('.svelte') || name.startsWith('+')) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, path);
      return [];
    }
    return [`${path}: ${other} has the same name`];
  });
}
