interface Actions {
  readonly run: () => void;
  readonly save: () => void;
}

/** Runs with Ctrl or Cmd and Enter, keeps with S: taken before the editor gives these keys its own meanings. */
export function takeShortcut(event: KeyboardEvent, { run, save }: Actions): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (event.key === 'Enter') run();
  else if (event.key.toLowerCase() === 's') save();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
