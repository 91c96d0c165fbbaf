import type { editor } from 'monaco-editor/editor';
import type { LineMark } from '../line-mark';

/** Marks of lines as the editor's decorations: background, dot in the gutter, note after the text. */
export function markDecorations(
  marks: ReadonlyMap<number, LineMark>,
): editor.IModelDeltaDecoration[] {
  return Array.from(marks, ([line, mark]) => ({
    range: {
      startLineNumber: line,
      endLineNumber: line,
      startColumn: 1,
      endColumn: Number.MAX_SAFE_INTEGER,
    },
    options: {
      isWholeLine: true,
      ...(mark.lineClass && {
        className: mark.lineClass,
        marginClassName: `${mark.lineClass} code-light-edge`,
      }),
      ...(mark.dotClass && { linesDecorationsClassName: mark.dotClass }),
      ...(mark.note && {
        after: {
          content: mark.note,
          inlineClassName: mark.noteClass ?? null,
          inlineClassNameAffectsLetterSpacing: true,
        },
        showIfCollapsed: true,
        hoverMessage: { value: asCode(mark.wholeNote ?? mark.note) },
      }),
    },
  }));
}

/** The text itself in Markdown, whatever signs it holds. */
function asCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
