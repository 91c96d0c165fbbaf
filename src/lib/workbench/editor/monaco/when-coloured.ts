/** Colours come within a frame or two, on a busy machine within seconds; not waited for longer, in milliseconds. */
const LONGEST_MS = 4000;

/** Calls back, before a frame is drawn, once the editor shows its lines in their colours. */
export function whenColoured(
  element: HTMLElement,
  callback: () => void,
  last = performance.now() + LONGEST_MS,
): void {
  requestAnimationFrame(() => {
    // mtk1 is the colour of plain text, which lines have before they are read.
    const coloured = element.querySelector('.view-line [class^="mtk"]:not([class="mtk1"])');
    if (coloured || performance.now() >= last) callback();
    else whenColoured(element, callback, last);
  });
}
