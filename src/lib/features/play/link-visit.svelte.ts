import { setupOf, type SharedPlayground } from '$lib/contract/program';
import { openLink, type OpenedLink } from '$lib/share/playground-link';
import { DraftKeeper } from '$lib/workbench/draft-keeper';
import type { Playground } from '$lib/workbench/playground.svelte';
import { firstProgram } from './first-program';

/**
 * What lies on the editor's page: the visitor's own work, or what a link brought, with their own laid
 * aside. Whatever is changed in a link's playground becomes a draft of its own.
 */
export class LinkVisit {
  #opened = $state.raw<OpenedLink>();
  #own = $state.raw<SharedPlayground>();
  readonly ownDrafts = new DraftKeeper();
  #drafts = this.ownDrafts;
  /** Counts arrivals, so that one overtaken by the next is dropped. */
  #turn = 0;

  /** What the link brought; undefined: the visitor's own work is open. */
  get opened(): OpenedLink | undefined {
    return this.#opened;
  }

  /** The visitor has work of their own that lies aside. */
  get hasOwn(): boolean {
    return this.#own !== undefined;
  }

  /** The draft that is open, or would be once it is kept. */
  get id(): string {
    return this.#drafts.id;
  }

  save(program: SharedPlayground): Promise<void> {
    return this.#drafts.save(program);
  }

  /** Opens the link in `playground`; true when what is there now is another program. */
  async arrive(fragment: string, playground: Playground): Promise<boolean> {
    const turn = ++this.#turn;
    const opened = await openLink(fragment);
    if (playground.dirty) await playground.save();
    const own = this.#opened ? this.#own : await this.#layAside(playground);
    if (turn !== this.#turn) return false;
    if (opened.kind === 'playground' && own && isSame(own, opened.program)) {
      return this.#showOwn(own, playground);
    }
    this.#own = own;
    this.#opened = opened;
    if (opened.kind === 'refused') return false;
    this.#drafts = new DraftKeeper('link');
    playground.load(opened.program);
    return true;
  }

  /** Back to the visitor's own work; without any, to the first example. False where it lies there already. */
  async leave(playground: Playground): Promise<boolean> {
    if (!this.#opened) return false;
    ++this.#turn;
    if (playground.dirty) await playground.save();
    const own = this.#own ?? firstProgram();
    if (this.#opened.kind === 'playground' || !isSame(own, playground.toProgram())) {
      return this.#showOwn(own, playground);
    }
    // A link that could not be opened has changed nothing: what runs goes on.
    this.#opened = undefined;
    this.#own = undefined;
    return false;
  }

  #showOwn(own: SharedPlayground, playground: Playground): true {
    this.#opened = undefined;
    this.#own = undefined;
    this.#drafts = this.ownDrafts;
    playground.load(own);
    return true;
  }

  /** The visitor's own work as it was kept; where nothing can be kept, as it stands. */
  async #layAside(playground: Playground): Promise<SharedPlayground | undefined> {
    if (playground.saveFailed) return playground.toProgram();
    // Without storage there is no draft.
    return this.ownDrafts.open().catch(() => undefined);
  }
}

/** The other is what the visitor has anyway, and nothing besides. */
function isSame(own: SharedPlayground, other: SharedPlayground): boolean {
  const mine = { files: own.files, entry: own.entry, ...setupOf(own) };
  const { files, entry, answers, lesson } = other;
  const theirs = { files, entry, ...setupOf(other) };
  return !answers && !lesson && JSON.stringify(mine) === JSON.stringify(theirs);
}
