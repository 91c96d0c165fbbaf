import { languages } from 'monaco-editor/editor';
import { conf } from 'monaco-editor/languages/definitions/typescript/typescript';
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import flujoTypes from 'virtual:flujo-types';
import type { Language } from '$lib/i18n/languages';
import sandboxGlobals from './sandbox-globals.txt?raw';
import { typescriptGrammar } from './typescript-grammar';

/** The compiler’s own number, which the editor’s lists do not name. */
const MODULE_ALWAYS = 3;

/** Makes TypeScript check a program as it will be compiled and run. */
export function configureTypeScript(language: Language): void {
  languages.register({ id: 'typescript', extensions: ['.ts', '.js'] });
  languages.setLanguageConfiguration('typescript', conf);
  languages.setMonarchTokensProvider('typescript', typescriptGrammar());

  typescriptDefaults.setEagerModelSync(true);
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    moduleDetection: MODULE_ALWAYS,
    lib: ['es2023', 'esnext.decorators', 'esnext.disposable'],
    types: [],
    strict: true,
    allowJs: true,
    allowNonTsExtensions: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    locale: language,
  });
  typescriptDefaults.setExtraLibs([
    { content: sandboxGlobals, filePath: 'file:///node_modules/sandbox-globals.d.ts' },
    ...Object.entries(flujoTypes).map(([path, content]) => ({
      content,
      filePath: `file:///node_modules/flujo/${path}`,
    })),
  ]);
}
