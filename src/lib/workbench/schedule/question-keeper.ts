import type { PromptAsked, RunEvent } from '$lib/contract/events';
import { forgetQuestions, givenAnswers, keepQuestion } from '$lib/history/questions';
import { watchHistory } from '$lib/history/watch-history';
import type { RunLedger } from '$lib/projections/run-ledger';

export interface AskingRun {
  readonly programRunId: string;
  readonly ledger: RunLedger;
  readonly deploymentId?: string;
  /** Which questions are kept for others to answer. */
  readonly wanted: (event: PromptAsked) => boolean;
  readonly onAnswer: (promptId: string, answer: string | null) => void;
  /** It waits for a person, or waits no more. */
  readonly onChange?: () => void;
}

/** Puts a run's questions where any tab can answer them, for as long as they are asked. */
export class QuestionKeeper {
  readonly #run: AskingRun;
  readonly #asked = new Set<string>();
  #stopWatching: (() => void) | undefined;

  constructor(run: AskingRun) {
    this.#run = run;
  }

  /** A question waits for a person. */
  get waiting(): boolean {
    return this.#asked.size > 0;
  }

  /** Takes events that the ledger has accepted already. */
  follow(events: readonly RunEvent[]): void {
    for (const event of events) {
      if (event.type === 'prompt-answered') void this.#forget([event.id]);
      if (event.type !== 'prompt-asked' || event.pause === 'suspended') continue;
      if (this.#run.wanted(event)) void this.#keep(event);
    }
  }

  /** The run is over; resolves when nobody is asked any more. */
  async close(): Promise<void> {
    this.#stopWatching?.();
    await this.#forget([...this.#asked]);
  }

  async #keep(prompt: PromptAsked): Promise<void> {
    const { programRunId, ledger, deploymentId, onAnswer, onChange } = this.#run;
    const { id, flowRunId, taskRunId } = prompt;
    const flowRun = ledger.flowRuns.get(flowRunId ?? '')?.name;
    const taskRun = ledger.taskRuns.get(taskRunId ?? '')?.name;
    this.#asked.add(id);
    onChange?.();
    this.#stopWatching ??= watchHistory(
      () => givenAnswers(programRunId),
      (answers) => answers.forEach((given) => onAnswer(given.id, given.answer)),
      undefined,
      ['questions'],
    );
    // Storage that fails takes nothing from the run's own tab.
    await keepQuestion({
      id,
      programRunId,
      ...(deploymentId !== undefined && { deploymentId }),
      // On the world's clock, whatever the run's says.
      askedAt: Date.now(),
      ...(flowRunId !== undefined && { flowRunId }),
      ...(flowRun !== undefined && { flowRun }),
      ...(taskRun !== undefined && { taskRun }),
      prompt,
    }).catch(() => undefined);
    // Settled while it was being written.
    if (!this.#asked.has(id)) await forgetQuestions([id]).catch(() => undefined);
  }

  async #forget(ids: readonly string[]): Promise<void> {
    const asked = ids.filter((id) => this.#asked.delete(id));
    if (asked.length === 0) return;
    this.#run.onChange?.();
    await forgetQuestions(asked).catch(() => undefined);
  }
}
