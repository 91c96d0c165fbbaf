import type { TimelineWindow } from './timeline-window.svelte';

interface Plot {
  readonly window: TimelineWindow;
  /** The moment below a place of the screen. */
  at(clientX: number): number;
  /** In pixels. */
  width(): number;
}
type Attached = (element: HTMLElement) => () => void;

/** How far a pointer goes before it drags, in pixels. */
const DRAG_FROM = 4;

/**
 * Wheel, pinch and drag. The plain wheel stays the page's until the reader is in the picture: over
 * the marks of time, with Ctrl or ⌘, or with the focus inside.
 */
export function timelineGestures(plot: Plot): Attached {
  return (element) => {
    const pointers = new Map<number, number>();
    let start = 0;
    let dragging = false;

    const onwheel = (event: WheelEvent) => {
      const { deltaX, deltaY, ctrlKey, metaKey, shiftKey, target } = event;
      const sideways = shiftKey ? deltaY || deltaX : deltaX;
      if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
        if (!plot.window.near) return;
        event.preventDefault();
        plot.window.pan(sideways / plot.width());
        return;
      }
      const overMarks = target instanceof Element && target.closest('[data-axis]') !== null;
      const inside = element.contains(document.activeElement);
      const scrolls = element.scrollHeight > element.clientHeight + 1;
      if (!ctrlKey && !metaKey && !overMarks && (!inside || scrolls)) return;
      event.preventDefault();
      const step = ctrlKey && Math.abs(deltaY) < 40 ? deltaY / 40 : deltaY / 240;
      plot.window.zoom(2 ** -step, plot.at(event.clientX));
    };
    const onpointerdown = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-axis]')) return;
      pointers.set(event.pointerId, event.clientX);
      start = event.clientX;
      dragging = pointers.size > 1;
    };
    const onpointermove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      if (!dragging && Math.abs(event.clientX - start) < DRAG_FROM) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, event.clientX);
      if (other === undefined) plot.window.pan((before - event.clientX) / plot.width());
      else pinch(before, event.clientX, other);
    };
    const pinch = (before: number, now: number, other: number) => {
      const factor = Math.max(8, Math.abs(now - other)) / Math.max(8, Math.abs(before - other));
      plot.window.zoom(factor, plot.at((now + other) / 2));
    };
    const onpointerend = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
    };
    // A drag is no click on the lane where it ends.
    const onclick = (event: MouseEvent) => {
      if (!dragging) return;
      dragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const left = new AbortController();
    const { signal } = left;
    element.addEventListener('wheel', onwheel, { passive: false, signal });
    element.addEventListener('pointerdown', onpointerdown, { signal });
    element.addEventListener('pointermove', onpointermove, { signal });
    element.addEventListener('pointerup', onpointerend, { signal });
    element.addEventListener('pointercancel', onpointerend, { signal });
    element.addEventListener('click', onclick, { capture: true, signal });
    return () => left.abort();
  };
}
