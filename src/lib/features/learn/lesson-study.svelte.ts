import { loadLesson } from '$content/load-lesson';
import type { Trial } from '$lib/checks/exercise';
import { markExercise, sharedTrials, type Verdict } from '$lib/checks/mark-exercise';
import { setupOf, type RunSetup, type SharedPlayground } from '$lib/contract/program';
import { loadProgress, saveProgress } from '$lib/history/lesson-progress';
import { Playground } from '$lib/workbench/playground.svelte';
import { TrialRunner } from '$lib/workbench/trial-runner';
import type { RenderedLesson } from './render-lesson';

const ENTRY = 'main.ts';

/** A student at work on one lesson: the code, what was checked, and what is kept of it. */
export class LessonStudy {
  readonly #lesson: RenderedLesson;
  readonly #runner = new TrialRunner();
  readonly playground: Playground;
  /** By exercise, of the last check. */
  verdicts = $state.raw<Readonly<Record<string, Verdict>>>({});
  checking = $state(false);
  /** Exercises that have passed once. */
  passed = $state.raw<readonly string[]>([]);
  /** By exercise: how many hints are shown. */
  hints = $state.raw<Readonly<Record<string, number>>>({});
  predicted = $state<number>();
  /** What replaced the student's code, while that can be undone. */
  replaced = $state.raw<'solution' | 'starter'>();
  #before: { readonly text: string; readonly setup: RunSetup } | undefined;
  /** The student has written nothing since: to undo it loses nothing. */
  readonly untouched = $derived.by(
    () =>
      this.replaced !== undefined && this.playground.files[ENTRY] === this.#lesson[this.replaced],
  );
  readonly done = $derived.by(() =>
    this.#lesson.exercises.every(({ id }) => this.passed.includes(id)),
  );

  constructor(lesson: RenderedLesson) {
    this.#lesson = lesson;
    this.playground = new Playground(this.#program({ [ENTRY]: lesson.starter }), () =>
      this.#keep(),
    );
  }

  /** Takes up what was kept; without storage, the lesson starts afresh. */
  async open(): Promise<void> {
    const { card, edition } = this.#lesson;
    const kept = await loadProgress(card.slug, edition).catch(() => undefined);
    if (!kept || this.playground.dirty) return;
    this.passed = kept.passed;
    this.hints = kept.hints;
    this.predicted = kept.predicted;
    if (Object.hasOwn(kept.files, ENTRY)) {
      this.playground.load(this.#program(kept.files, kept.setup));
    }
  }

  dispose(): void {
    if (this.playground.dirty) void this.playground.save();
    this.#runner.dispose();
  }

  async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    try {
      const verdicts = await this.#judge();
      this.verdicts = verdicts;
      const now = Object.keys(verdicts).filter((id) => verdicts[id]?.kind === 'passed');
      this.passed = [...new Set([...this.passed, ...now])];
    } finally {
      this.checking = false;
    }
    await this.playground.save();
  }

  async #judge(): Promise<Readonly<Record<string, Verdict>>> {
    const lesson = await loadLesson(this.#lesson.card.slug);
    const runTrial = sharedTrials(await this.#runner.prepare(this.playground.toProgram()));
    const verdicts: Record<string, Verdict> = {};
    for (const exercise of lesson?.exercises ?? []) {
      verdicts[exercise.id] = await markExercise(exercise, runTrial);
    }
    return verdicts;
  }

  takeHint(exercise: string): void {
    this.hints = { ...this.hints, [exercise]: (this.hints[exercise] ?? 0) + 1 };
    void this.playground.save();
  }

  predict(option: number): void {
    this.predicted = option;
    void this.playground.save();
  }

  /** Puts another program in place of the student's; `undo` brings theirs back. The starter comes with its faults. */
  replace(by: 'solution' | 'starter'): void {
    this.#before = { text: this.playground.files[ENTRY] ?? '', setup: this.playground.setup };
    if (by === 'starter') this.#setUp(this.#lesson);
    this.playground.edit(ENTRY, this.#lesson[by]);
    this.playground.open(ENTRY);
    this.replaced = by;
  }

  undo(): void {
    if (this.#before === undefined) return;
    this.playground.edit(ENTRY, this.#before.text);
    this.#setUp(this.#before.setup);
    this.forgetReplaced();
  }

  forgetReplaced(): void {
    this.#before = undefined;
    this.replaced = undefined;
  }

  #setUp({ clock, seed, faults }: Parameters<Playground['setUp']>[0]): void {
    this.playground.setUp({ clock, seed, faults });
  }

  #program(files: SharedPlayground['files'], setup?: RunSetup): SharedPlayground {
    const { card, clock, faults } = this.#lesson;
    const own = { ...(clock && { clock }), ...(faults && { faults }) };
    return { v: 1, files, entry: ENTRY, lesson: card.slug, ...(setup ?? own) };
  }

  #keep(): Promise<void> {
    const { card, edition } = this.#lesson;
    return saveProgress({
      lesson: card.slug,
      edition,
      files: this.playground.files,
      setup: setupOf(this.playground.setup),
      passed: [...this.passed],
      hints: { ...this.hints },
      ...(this.predicted !== undefined && { predicted: this.predicted }),
      done: this.done,
      updatedAt: Date.now(),
    });
  }
}

/** The trial whose run shows why an exercise has not passed. */
export function shownBy(verdict: Verdict | undefined): Trial | undefined {
  return verdict?.kind === 'failed' ? verdict.trial : undefined;
}
