import type { editor } from 'monaco-editor/editor';

type Monaco = typeof import('./monaco');

/** Escape closes what is open; only with nothing open does it let the next Tab leave. */
const NOTHING_OPEN = [
  'editorTextFocus',
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!renameInputVisible',
  '!inSnippetMode',
  '!markersNavigationVisible',
  '!referenceSearchVisible',
  '!editorHasSelection',
  '!editorHasMultipleSelections',
  '!inlineSuggestionVisible',
].join(' && ');

/** After Escape, Tab moves on to the next control, until the editor is left or written in. */
export function leaveWithTab(monaco: Monaco, view: editor.IStandaloneCodeEditor): void {
  const allow = (tabFocusMode: boolean) => view.updateOptions({ tabFocusMode });
  view.addCommand(monaco.KeyCode.Escape, () => allow(true), NOTHING_OPEN);
  view.onDidBlurEditorWidget(() => allow(false));
  view.onDidChangeModelContent(() => allow(false));
}
