import { setupOf, type SharedPlayground } from '$lib/contract/program';
import { latestPlaygrounds, loadPlayground, savePlayground } from '$lib/history/playgrounds';
import { createId } from '$lib/sandbox/create-id';

/** Keeps one playground as a draft in the history, under an id of its own. */
export class DraftKeeper {
  #id = createId();
  /** There is a draft of that id. */
  #kept = false;
  readonly #origin: string | undefined;

  /** `origin`: where the playground came from, if it is not the student's own (`link`). */
  constructor(origin?: string) {
    this.#origin = origin;
  }

  get id(): string {
    return this.#id;
  }

  /** The draft that it keeps; before there is one, the one changed last, kept here from now on. */
  async open(): Promise<SharedPlayground | undefined> {
    const row = this.#kept ? await loadPlayground(this.#id) : (await latestPlaygrounds(1)).rows[0];
    if (!row) return undefined;
    this.#id = row.id;
    this.#kept = true;
    const { title, files, entry } = row;
    return { v: 1, files, entry, ...(title !== undefined && { title }), ...setupOf(row) };
  }

  async save(program: SharedPlayground): Promise<void> {
    const { title, files, entry } = program;
    this.#kept = true;
    const updatedAt = Date.now();
    const named = title !== undefined && { title };
    const from = this.#origin !== undefined && { origin: this.#origin };
    const row = { id: this.#id, files, entry, updatedAt, ...setupOf(program) };
    await savePlayground({ ...row, ...named, ...from });
  }
}
