/**
 * What the highlighted text and the editor share, so that the one turns into the other without a
 * jump. In CSS pixels.
 */
export const EDITOR_METRICS = {
  fontSize: 13.5,
  lineHeight: 23,
  paddingTop: 14,
  /** Between the line numbers and the code; the lights stand there. */
  decorations: 28,
  tabSize: 2,
} as const;

/** JetBrains Mono's advance, in ems. */
const CHARACTER_WIDTH = 0.6;
const FEWEST_DIGITS = 4;

/** The width of the column of line numbers, rounded as the editor rounds it. */
function lineNumbersWidth(lines: number): number {
  const digits = Math.max(FEWEST_DIGITS, String(lines).length);
  return Math.round(digits * CHARACTER_WIDTH * EDITOR_METRICS.fontSize);
}

/** The metrics as custom properties for a `style` attribute. */
export function metricsStyle(lines: number): string {
  const { fontSize, lineHeight, paddingTop, decorations, tabSize } = EDITOR_METRICS;
  return (
    `--font-size:${fontSize}px;--line-height:${lineHeight}px;--padding-top:${paddingTop}px;` +
    `--numbers:${lineNumbersWidth(lines)}px;--gutter:${decorations}px;tab-size:${tabSize}`
  );
}
