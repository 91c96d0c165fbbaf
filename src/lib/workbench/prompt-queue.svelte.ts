import type { PromptAsked } from '$lib/contract/events';

/** A question that waits for the student. */
export type PendingPrompt = Pick<
  PromptAsked,
  | 'id'
  | 'message'
  | 'kind'
  | 'choices'
  | 'fields'
  | 'placeholder'
  | 'defaultAnswer'
  | 'timeoutSeconds'
  | 'pause'
  | 'flowRunId'
  | 'taskRunId'
> & {
  /** Of a question of a run that has ended, asked once more: its answer then, null where it was closed. */
  readonly earlier?: string | null;
};

/** Questions waiting for the student, oldest first; one dialog shows `current`. */
export class PromptQueue {
  readonly #reply: (promptId: string, answer: string | null) => void;
  #waiting = $state.raw<readonly PendingPrompt[]>([]);
  readonly current = $derived(this.#waiting[0]);
  /** How many wait, the current one included. */
  readonly length = $derived(this.#waiting.length);

  constructor(reply: (promptId: string, answer: string | null) => void) {
    this.#reply = reply;
  }

  ask(prompt: PendingPrompt): void {
    this.#waiting = [...this.#waiting, prompt];
  }

  /** Answers the current question; `null` closes it unanswered. */
  answer(value: string | null): void {
    const [first, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (first) this.#reply(first.id, value);
  }

  /** The program waits for this answer no more, whoever gave it or why nobody did. */
  settled(promptId: string): void {
    this.#waiting = this.#waiting.filter(({ id }) => id !== promptId);
  }

  /** The run is over: nobody waits for an answer any more. */
  clear(): void {
    this.#waiting = [];
  }
}
