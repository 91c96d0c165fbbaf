import 'monaco-editor/features/register.all';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import TypeScriptWorker from './typescript.worker?worker';

/** The editor asks for its workers through this global, before it makes the first. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_module: string, label: string): Worker =>
      label === 'typescript' || label === 'javascript'
        ? new TypeScriptWorker()
        : new EditorWorker(),
  },
});

export {
  editor,
  KeyCode,
  KeyMod,
  languages,
  MarkerSeverity,
  Range,
  Uri,
} from 'monaco-editor/editor';
export { configureTypeScript } from './configure-typescript';
