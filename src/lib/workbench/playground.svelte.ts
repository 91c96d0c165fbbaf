import { PLAYGROUND_LIMITS } from '$lib/contract/limits';
import { setupOf, type RunSetup, type SharedPlayground } from '$lib/contract/program';
import { fileName } from './file-name';
import type { PlaygroundProblem } from './playground-problem';

type Files = Readonly<Record<string, string>>;
type Changed = { ok: true } | { ok: false; problem: PlaygroundProblem };

const OK: Changed = { ok: true };
const refused = (problem: PlaygroundProblem): Changed => ({ ok: false, problem });

/** Keeps a draft; resolves when it is durable. */
export type SaveDraft = (program: SharedPlayground) => Promise<void>;

/** How long after the last keystroke a draft is kept, in milliseconds. */
const AUTOSAVE_MS = 800;

/** The files that a student edits, with one of them in view. */
export class Playground {
  #files: Files = $state.raw({});
  #entry = $state('');
  #active = $state('');
  #title: string | undefined = $state();
  #savedFiles: Files = $state.raw({});
  #setup: RunSetup = $state.raw({});
  #savedSetup: RunSetup = $state.raw({});
  #saveFailed = $state(false);
  #everSaved = $state(false);
  #removed: { name: string; text: string; index: number } | undefined = $state.raw();
  #program: SharedPlayground;
  readonly #save: SaveDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Settles when what the address names lies here: a press on Run waits for it. */
  arriving: Promise<unknown> = Promise.resolve();

  readonly names = $derived(Object.keys(this.#files));
  readonly text = $derived(this.#files[this.#active] ?? '');
  readonly dirty = $derived(this.#files !== this.#savedFiles || this.#setup !== this.#savedSetup);
  /** Of all files, in characters. */
  readonly characters = $derived(
    Object.values(this.#files).reduce((sum, text) => sum + text.length, 0),
  );
  readonly tooLarge = $derived(this.characters > PLAYGROUND_LIMITS.textCharacters);

  constructor(program: SharedPlayground, save?: SaveDraft) {
    this.#save = save;
    this.#program = program;
    this.load(program);
  }

  get files(): Files {
    return this.#files;
  }
  get entry(): string {
    return this.#entry;
  }
  get active(): string {
    return this.#active;
  }
  get title(): string | undefined {
    return this.#title;
  }
  /** The clock, the seed and the faults of its next run. */
  get setup(): RunSetup {
    return this.#setup;
  }
  /** The file that `undo` brings back. */
  get removed(): string | undefined {
    return this.#removed?.name;
  }
  /** Kept in the browser since the page was opened, at least once. */
  get everSaved(): boolean {
    return this.#everSaved;
  }
  /** True when the last attempt to keep the draft failed. */
  get saveFailed(): boolean {
    return this.#saveFailed;
  }

  /** Replaces everything, as if just opened. */
  load(program: SharedPlayground): void {
    this.#program = program;
    this.#files = { ...program.files };
    this.#savedFiles = this.#files;
    this.#setup = setupOf(program);
    this.#savedSetup = this.#setup;
    this.#entry = program.entry;
    this.#active = program.entry;
    this.#title = program.title;
    this.#removed = undefined;
    clearTimeout(this.#timer);
  }

  toProgram(): SharedPlayground {
    const { answers, lesson } = this.#program;
    return {
      v: 1,
      ...(this.#title !== undefined && { title: this.#title }),
      files: this.#files,
      entry: this.#entry,
      ...(answers !== undefined && { answers }),
      ...this.#setup,
      ...(lesson !== undefined && { lesson }),
    };
  }

  /** Changes some of the setup; `undefined` takes away. An empty list of faults is none. */
  setUp(change: { readonly [Key in keyof RunSetup]: RunSetup[Key] | undefined }): void {
    const { clock, seed, faults } = { ...this.#setup, ...change };
    this.#setup = {
      ...(clock !== undefined && { clock }),
      ...(seed !== undefined && { seed }),
      ...(faults?.length && { faults }),
    };
    this.#saveSoon();
  }

  open(name: string): void {
    if (name in this.#files) this.#active = name;
  }

  edit(name: string, text: string): void {
    if (this.#files[name] === undefined || this.#files[name] === text) return;
    this.#change({ ...this.#files, [name]: text });
  }

  add(typed: string, text = ''): Changed {
    const checked = this.#check(typed);
    if ('problem' in checked) return refused(checked.problem);
    if (this.names.length >= PLAYGROUND_LIMITS.files) return refused('too-many-files');
    this.#change({ ...this.#files, [checked.name]: text });
    this.#active = checked.name;
    return OK;
  }

  rename(old: string, typed: string): Changed {
    const checked = this.#check(typed, old);
    if ('problem' in checked) return refused(checked.problem);
    const { name } = checked;
    if (name === old || this.#files[old] === undefined) return OK;
    this.#change(
      Object.fromEntries(
        Object.entries(this.#files).map(([key, text]) => [key === old ? name : key, text]),
      ),
    );
    if (this.#entry === old) this.#entry = name;
    if (this.#active === old) this.#active = name;
    return OK;
  }

  remove(name: string): Changed {
    const text = this.#files[name];
    if (text === undefined) return OK;
    // The entry stays: without it there is nothing to run.
    if (name === this.#entry) return refused('entry-file');
    const index = this.names.indexOf(name);
    this.#removed = { name, text, index };
    this.#change(Object.fromEntries(Object.entries(this.#files).filter(([key]) => key !== name)));
    if (this.#active === name) this.#active = this.names[Math.max(0, index - 1)] ?? this.#entry;
    return OK;
  }

  /** Brings back the file removed last, where it was. */
  undoRemove(): void {
    const removed = this.#removed;
    if (!removed || removed.name in this.#files) return;
    const entries = Object.entries(this.#files);
    entries.splice(removed.index, 0, [removed.name, removed.text]);
    this.#removed = undefined;
    this.#change(Object.fromEntries(entries));
    this.#active = removed.name;
  }

  forgetRemoved(): void {
    this.#removed = undefined;
  }

  /** Keeps the draft now; false when that failed. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    const files = this.#files;
    const setup = this.#setup;
    try {
      await this.#save?.(this.toProgram());
      this.#savedFiles = files;
      this.#savedSetup = setup;
      this.#saveFailed = false;
      this.#everSaved = this.#save !== undefined;
    } catch {
      this.#saveFailed = true;
    }
    return !this.#saveFailed;
  }

  #check(typed: string, own?: string): ReturnType<typeof fileName> {
    const checked = fileName(typed);
    if ('problem' in checked) return checked;
    const lower = checked.name.toLowerCase();
    const taken = this.names.some((name) => name !== own && name.toLowerCase() === lower);
    return taken ? { problem: 'name-taken' } : checked;
  }

  #change(files: Files): void {
    this.#files = files;
    this.#saveSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#timer);
    if (this.#save) this.#timer = setTimeout(() => void this.save(), AUTOSAVE_MS);
  }
}
