import { WORKER_LIMITS } from '$lib/contract/limits';

/** A text no longer than the page takes it; one that is cut says by how much. */
export function clip(text: string, most: number = WORKER_LIMITS.messageCharacters): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 40);
  return `${start}… ${text.length - start.length} more characters`;
}
