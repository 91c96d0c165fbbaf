/** Colours come within a frame or two; a text without any is not waited for longer than these. */
const MOST_FRAMES = 20;

/** Calls back, before a frame is drawn, once the editor shows its lines in their colours. */
export function whenColoured(element: HTMLElement, callback: () => void, frame = 0): void {
  requestAnimationFrame(() => {
    // mtk1 is the colour of plain text, which lines have before they are read.
    const coloured = element.querySelector('.view-line [class^="mtk"]:not([class="mtk1"])');
    if (coloured || frame === MOST_FRAMES) callback();
    else whenColoured(element, callback, frame + 1);
  });
}
