import type { PromptAsked, RunEvent } from '$lib/contract/events';
import { RunLedger } from '$lib/projections/run-ledger';

interface TranscriptPorts {
  readonly write: (text: string) => void;
  readonly ask: (prompt: PromptAsked) => Promise<string | null>;
}

/**
 * The console's lines on a terminal, in the console's order: behind a question stands its answer, and
 * what was said meanwhile comes after it.
 */
export class TerminalTranscript {
  readonly ledger = new RunLedger();
  readonly #ports: TranscriptPorts;
  readonly #replies = new Map<string, (answer: string | null) => void>();
  #shown = 0;
  #asking = false;

  constructor(ports: TranscriptPorts) {
    this.#ports = ports;
  }

  /** False: the event contradicts those before it. */
  add(event: RunEvent): boolean {
    if (!this.ledger.apply(event)) return false;
    this.#show();
    return true;
  }

  /** The answer to a question that was added. */
  answer(promptId: string): Promise<string | null> {
    return new Promise((resolve) => {
      this.#replies.set(promptId, resolve);
      this.#show();
    });
  }

  #show(): void {
    if (this.#asking) return;
    // A pause has no line of its own to stand behind.
    const pause = [...this.ledger.openPrompts.values()].find(({ event }) => event.pause);
    while (this.#shown < this.ledger.lines.length) {
      const line = this.ledger.lines[this.#shown];
      const prompt =
        line?.promptId === undefined ? undefined : this.ledger.prompts.get(line.promptId);
      if (prompt?.open) {
        const reply = this.#replies.get(prompt.id);
        if (reply) void this.#ask(prompt.event, reply);
        return;
      }
      this.#shown += 1;
      // A question's lines were written when it was asked.
      if (!prompt || !this.#replies.has(prompt.id)) this.#ports.write(`${line?.text ?? ''}\n`);
    }
    const resume = pause && this.#replies.get(pause.id);
    if (pause && resume) void this.#ask({ ...pause.event, message: '[Enter] ' }, resume);
  }

  async #ask(prompt: PromptAsked, reply: (answer: string | null) => void): Promise<void> {
    this.#asking = true;
    const answer = await this.#ports.ask(prompt);
    this.#asking = false;
    reply(answer);
  }
}
