/** From the edge of the window, in pixels. */
const EDGE = 8;
/** From what it belongs to. */
const GAP = 4;

/** Puts a fixed box below what it belongs to, or above where there is no room, inside the window. */
export function placeBelow(box: HTMLElement, owner: HTMLElement | null): void {
  const at = owner?.getBoundingClientRect();
  if (!at) return;
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const top = below + height + EDGE > clientHeight ? at.top - GAP - height : below;
  const left = Math.min(at.right - width, clientWidth - width - EDGE);
  box.style.top = `${String(Math.max(EDGE, top))}px`;
  box.style.left = `${String(Math.max(EDGE, left))}px`;
}
