/** A question that waits for the student. */
export interface PendingPrompt {
  readonly id: string;
  readonly message: string;
  readonly placeholder?: string;
  readonly defaultAnswer?: string;
  readonly flowRunId?: string;
  readonly taskRunId?: string;
}

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

  /** The run is over: nobody waits for an answer any more. */
  clear(): void {
    this.#waiting = [];
  }
}
