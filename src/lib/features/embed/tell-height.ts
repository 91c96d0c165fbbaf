/** What a page with an embedded playground may listen for (README): the height that shows its code whole. */
export interface HeightMessage {
  readonly type: 'flujo:height';
  /** Pixels. */
  readonly height: number;
}

/** Tells the page around this one; a page of its own has nobody to tell. */
export function tellHeight(height: number): void {
  if (window.parent === window) return;
  const message: HeightMessage = { type: 'flujo:height', height };
  // Whoever embeds may know the height; it says nothing else.
  window.parent.postMessage(message, '*');
}
