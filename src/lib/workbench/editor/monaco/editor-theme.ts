import type { editor } from 'monaco-editor/editor';

/** Which of the page's colours each part of the editor takes. */
const COLOURS = {
  'editor.background': '--surface',
  'editor.foreground': '--code-ink',
  'editorLineNumber.foreground': '--code-line-number',
  'editorLineNumber.activeForeground': '--ink-2',
  'editorCursor.foreground': '--accent',
  'editor.selectionBackground': ['--accent', 0.25],
  'editor.inactiveSelectionBackground': ['--accent', 0.14],
  'editor.selectionHighlightBackground': ['--accent', 0.12],
  'editor.wordHighlightBackground': ['--accent', 0.12],
  'editor.wordHighlightStrongBackground': ['--accent', 0.16],
  'editor.findMatchBackground': ['--scheduled', 0.5],
  'editor.findMatchHighlightBackground': ['--scheduled', 0.28],
  'editor.lineHighlightBackground': ['--ink', 0.035],
  'editor.lineHighlightBorder': ['--ink', 0],
  'editorWidget.background': '--surface',
  'editorWidget.foreground': '--ink',
  'editorWidget.border': '--line-strong',
  'editorHoverWidget.background': '--surface',
  'editorHoverWidget.foreground': '--ink',
  'editorHoverWidget.border': '--line-strong',
  'editorSuggestWidget.background': '--surface',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.border': '--line-strong',
  'editorSuggestWidget.selectedBackground': '--accent-soft',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--accent',
  'editorBracketMatch.background': ['--accent', 0.16],
  'editorBracketMatch.border': ['--accent', 0.5],
  'editorBracketHighlight.foreground1': '--code-ink',
  'editorBracketHighlight.foreground2': '--code-ink',
  'editorBracketHighlight.foreground3': '--code-ink',
  'editorBracketHighlight.foreground4': '--code-ink',
  'editorBracketHighlight.foreground5': '--code-ink',
  'editorBracketHighlight.foreground6': '--code-ink',
  'editorError.foreground': '--failed',
  'editorWarning.foreground': '--retrying',
  'editorInfo.foreground': '--running',
  'input.background': '--sunken',
  'input.foreground': '--ink',
  'input.border': '--line-strong',
  focusBorder: '--accent',
  foreground: '--ink',
  'widget.shadow': ['--ink', 0.14],
  'scrollbarSlider.background': ['--ink', 0.14],
  'scrollbarSlider.hoverBackground': ['--ink', 0.24],
  'scrollbarSlider.activeBackground': ['--ink', 0.3],
  'menu.background': '--surface',
  'menu.foreground': '--ink',
  'menu.selectionBackground': '--accent-soft',
  'menu.selectionForeground': '--ink',
  'quickInput.background': '--surface',
  'quickInput.foreground': '--ink',
  'list.hoverBackground': '--sunken',
  'list.focusBackground': '--accent-soft',
  'list.focusForeground': '--ink',
} as const;

const TOKENS = {
  '': '--code-ink',
  identifier: '--code-ink',
  delimiter: '--code-ink',
  keyword: '--code-keyword',
  function: '--code-function',
  string: '--code-string',
  'string.escape': '--code-string',
  'string.invalid': '--code-string',
  regexp: '--code-string',
  comment: '--code-comment',
  number: '--code-number',
  'type.identifier': '--code-type',
} as const;

/** The editor's theme from the page's own colours, as they stand on `element` now. */
export function editorTheme(element: HTMLElement): editor.IStandaloneThemeData {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const hex = colourReader(probe);
  const theme: editor.IStandaloneThemeData = {
    base: isDark(hex('--surface', 1)) ? 'vs-dark' : 'vs',
    inherit: true,
    colors: Object.fromEntries(
      Object.entries(COLOURS).map(([part, colour]) =>
        typeof colour === 'string' ? [part, hex(colour, 1)] : [part, hex(colour[0], colour[1])],
      ),
    ),
    rules: Object.entries(TOKENS).map(([token, colour]) => ({
      token,
      foreground: hex(colour, 1).slice(1, 7),
      ...(token === 'comment' && { fontStyle: 'italic' }),
    })),
  };
  probe.remove();
  return theme;
}

/** Reads custom properties as `#rrggbbaa`: the editor understands no other notation. */
function colourReader(probe: HTMLElement): (property: string, alpha: number) => string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (property, alpha) => {
    probe.style.color = `var(${property})`;
    const colour = getComputedStyle(probe).color;
    if (!canvas) return '#808080ff';
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const channels = [red, green, blue, Math.round(alpha * 255)];
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
}

function isDark(hex: string): boolean {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return channel(1) + channel(3) + channel(5) < 3 * 128;
}
