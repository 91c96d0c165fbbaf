/** From row to row of a table's body by the arrow keys, Home and End, in the column that has the focus. */
export function rowKeys(body: HTMLElement): () => void {
  const move = (event: KeyboardEvent) => moveBetweenRows(event, body);
  body.addEventListener('keydown', move);
  return () => body.removeEventListener('keydown', move);
}

function moveBetweenRows(event: KeyboardEvent, body: HTMLElement): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const row = target.closest('tr');
  const column = target.closest('td')?.cellIndex;
  if (!row || column === undefined) return;
  const rows = [...body.querySelectorAll('tr')];
  const places: Partial<Record<string, number>> = {
    ArrowDown: rows.indexOf(row) + 1,
    ArrowUp: rows.indexOf(row) - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const place = places[key];
  if (place === undefined) return;
  const next = rows[place]?.cells[column]?.querySelector<HTMLElement>('a, input, button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
