import type { editor } from 'monaco-editor/editor';
import { EDITOR_METRICS } from '../editor-metrics';

/** The editor looks like the highlighted text it replaces, and stays out of a beginner's way. */
export function editorOptions(fontFamily: string): editor.IStandaloneEditorConstructionOptions {
  return {
    fontFamily,
    fontSize: EDITOR_METRICS.fontSize,
    lineHeight: EDITOR_METRICS.lineHeight,
    fontLigatures: false,
    lineNumbersMinChars: 4,
    lineDecorationsWidth: EDITOR_METRICS.decorations,
    glyphMargin: false,
    folding: false,
    padding: { top: EDITOR_METRICS.paddingTop, bottom: EDITOR_METRICS.paddingTop },
    tabSize: EDITOR_METRICS.tabSize,
    detectIndentation: false,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    renderFinalNewline: 'on',
    renderWhitespace: 'none',
    guides: { indentation: false },
    unicodeHighlight: { ambiguousCharacters: false },
    scrollbar: {
      useShadows: false,
      alwaysConsumeMouseWheel: false,
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
    },
    contextmenu: true,
    quickSuggestions: { other: true, comments: false, strings: false },
    wordBasedSuggestions: 'off',
    'semanticHighlighting.enabled': false,
  };
}
