/** How far a hidden end fades, in pixels. */
const FADE = 28;

/** Fades the ends of a row that scrolls sideways where more of it is hidden: by `--fade-start` and `--fade-end`. */
export function fadeEdges(row: HTMLElement): () => void {
  const measure = () => {
    const hidden = row.scrollWidth - row.clientWidth;
    const start = Math.min(FADE, row.scrollLeft);
    const end = Math.min(FADE, Math.max(0, hidden - row.scrollLeft));
    row.style.setProperty('--fade-start', `${String(start)}px`);
    row.style.setProperty('--fade-end', `${String(end)}px`);
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(row);
  const tabs = new MutationObserver(measure);
  tabs.observe(row, { childList: true, characterData: true, subtree: true });
  row.addEventListener('scroll', measure, { passive: true });
  return () => {
    sizes.disconnect();
    tabs.disconnect();
    row.removeEventListener('scroll', measure);
  };
}
