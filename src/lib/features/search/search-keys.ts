interface Press extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> {
  /** In the full editor. */
  readonly inEditor: boolean;
}

/**
 * Ctrl+K, or Cmd+K, opens the search box. The full editor has chords that begin with it (Ctrl+K Ctrl+C
 * makes a comment): there it takes the same keys twice.
 */
export class SearchKeys {
  #begun = false;

  /** `isMac`: there Ctrl+K is the text fields' own, and Cmd+K is asked. */
  constructor(private readonly isMac: () => boolean) {}

  press(event: Press): 'open' | 'none' {
    // What is held down before the letter comes.
    if (['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return 'none';
    const asked =
      (this.isMac() ? event.metaKey : event.ctrlKey) &&
      !event.altKey &&
      !event.shiftKey &&
      event.key.toLowerCase() === 'k';
    const opens = asked && (this.#begun || !event.inEditor);
    this.#begun = asked && !opens;
    return opens ? 'open' : 'none';
  }
}
