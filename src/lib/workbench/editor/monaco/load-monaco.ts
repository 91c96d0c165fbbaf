import type { Language } from '$lib/i18n/languages';

type Monaco = typeof import('./monaco');
const loading = new Map<'editor', Promise<Monaco>>();

/**
 * The editor with TypeScript, loaded once a visit. Its own words are in the language of the first
 * call; TypeScript's messages follow the language that is asked for.
 */
export async function loadMonaco(language: Language): Promise<Monaco> {
  const editor =
    loading.get('editor') ??
    // The words must be there before the editor's first module runs.
    (language === 'es' ? import('monaco-editor/nls/lang/es') : Promise.resolve()).then(
      () => import('./monaco'),
    );
  loading.set('editor', editor);
  try {
    const monaco = await editor;
    monaco.configureTypeScript(language);
    return monaco;
  } catch (error) {
    loading.delete('editor');
    throw error;
  }
}
