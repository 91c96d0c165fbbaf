import { on } from 'svelte/events';

/** How far a hidden end fades, in pixels. */
const FADE = 28;

interface Span {
  readonly left: number;
  readonly right: number;
}

/** How far a row has to move for the tab to stand clear of its faded ends; the tab's beginning comes first. */
export function wayTo(tab: Span, row: Span): number {
  const before = tab.left - FADE - row.left;
  const behind = tab.right + FADE - row.right;
  if (before < 0) return before;
  return behind > 0 ? Math.min(behind, before) : 0;
}

/** Moves the row and nothing around it. */
export function showTab(row: HTMLElement, tab: HTMLElement): void {
  row.scrollLeft += wayTo(tab.getBoundingClientRect(), row.getBoundingClientRect());
}

/**
 * A row that scrolls sideways: a wheel that only turns up and down moves it too, and its ends fade where more of it
 * is hidden, by `--fade-start` and `--fade-end`. `onhidden` hears whether anything is.
 */
export function tabRow(row: HTMLElement, onhidden: (isSome: boolean) => void): () => void {
  const measure = () => {
    const hidden = row.scrollWidth - row.clientWidth;
    const start = Math.min(FADE, row.scrollLeft);
    const end = Math.min(FADE, Math.max(0, hidden - row.scrollLeft));
    row.style.setProperty('--fade-start', `${String(start)}px`);
    row.style.setProperty('--fade-end', `${String(end)}px`);
    onhidden(hidden > 0);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(row);
  const tabs = new MutationObserver(measure);
  tabs.observe(row, { childList: true, characterData: true, subtree: true });
  const stops = [
    on(row, 'scroll', measure, { passive: true }),
    on(row, 'wheel', (event) => turn(row, event)),
  ];
  return () => {
    sizes.disconnect();
    tabs.disconnect();
    for (const stop of stops) stop();
  };
}

function turn(row: HTMLElement, event: WheelEvent): void {
  const isSideways = event.deltaX !== 0 || event.shiftKey || event.ctrlKey;
  if (isSideways || row.scrollWidth <= row.clientWidth) return;
  event.preventDefault();
  row.scrollLeft += event.deltaY;
}
