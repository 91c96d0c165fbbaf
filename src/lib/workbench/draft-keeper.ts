import type { SharedPlayground } from '$lib/contract/program';
import { latestPlaygrounds, savePlayground } from '$lib/history/playgrounds';
import { createId } from '$lib/sandbox/create-id';

/** Keeps one playground as a draft in the history, under an id of its own. */
export class DraftKeeper {
  #id = createId();

  get id(): string {
    return this.#id;
  }

  /** The draft that was changed last; from now on it is the one that is kept. */
  async latest(): Promise<SharedPlayground | undefined> {
    const { rows } = await latestPlaygrounds(1);
    const [row] = rows;
    if (!row) return undefined;
    this.#id = row.id;
    const { title, files, entry } = row;
    return { v: 1, files, entry, ...(title !== undefined && { title }) };
  }

  async save({ title, files, entry }: SharedPlayground): Promise<void> {
    const updatedAt = Date.now();
    const named = title !== undefined && { title };
    await savePlayground({ id: this.#id, files, entry, updatedAt, ...named });
  }
}
