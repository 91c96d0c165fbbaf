import { createInterface, type Interface } from 'node:readline';

/** Lines that a person types, or that another program pipes in. */
export class LineReader {
  readonly #interface: Interface;
  readonly #lines: string[] = [];
  #waiting: ((line: string | null) => void) | undefined;
  #ended = false;

  constructor(
    input: NodeJS.ReadStream,
    readonly output: NodeJS.WriteStream,
    oninterrupt: () => void,
  ) {
    const terminal = input.isTTY;
    this.#interface = createInterface({ input, ...(terminal && { output }), terminal });
    this.#interface.on('line', (line) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (!waiting) this.#lines.push(line);
      else this.#give(line, waiting, terminal);
    });
    this.#interface.on('SIGINT', oninterrupt);
    this.#interface.on('close', () => {
      this.#ended = true;
      this.#waiting?.(null);
    });
  }

  /** The next line, the question standing before it; null when there are no more. */
  read(question: string): Promise<string | null> {
    const lines = question.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) this.output.write(`${line}\n`);
    this.#interface.setPrompt(last);
    const terminal = this.#interface.terminal;
    if (terminal && !this.#ended) this.#interface.prompt();
    else this.output.write(last);
    return new Promise((resolve) => {
      const line = this.#lines.shift();
      if (line !== undefined) this.#give(line, resolve, terminal);
      else if (this.#ended) this.#close(resolve);
      else this.#waiting = (answer) => (answer === null ? this.#close(resolve) : resolve(answer));
    });
  }

  close(): void {
    this.#interface.close();
  }

  /** A line that nobody typed here is written, so that the transcript shows it. */
  #give(line: string, resolve: (line: string) => void, typed: boolean): void {
    if (!typed) this.output.write(`${line}\n`);
    resolve(line);
  }

  #close(resolve: (line: null) => void): void {
    this.output.write('\n');
    resolve(null);
  }
}
