import { CompilerFailed, type Compiler } from '$lib/compiler/compiler';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { PromptAsked, RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import type { StartMessage } from '$lib/sandbox/protocol';
import { Sandbox, type SandboxEnd } from '$lib/sandbox/sandbox';

/** A run that takes longer does not end by itself; a sandbox that is still starting does not count. In milliseconds. */
const LONGEST_RUN = 8000;

export type SilentRun = Pick<
  StartMessage,
  'seed' | 'faults' | 'files' | 'variables' | 'restored'
> & {
  readonly onEvent: (event: RunEvent) => void;
  /** Null closes the question. */
  readonly answerTo: (question: PromptAsked) => string | null;
};

/**
 * Runs one compiled program again and again, on the fast clock, where nobody sees it; nothing of it is
 * kept. One sandbox serves as long as the runs leave it as they found it: to start one takes longer than
 * most runs.
 */
export class SilentLane {
  readonly #program: CompiledProgram;
  #sandbox: Sandbox | undefined;

  constructor(program: CompiledProgram) {
    this.#program = program;
  }

  async run({ onEvent, answerTo, ...given }: SilentRun): Promise<SandboxEnd> {
    const sandbox = (this.#sandbox ??= new Sandbox());
    const take = (event: RunEvent) => {
      onEvent(event);
      if (event.type === 'prompt-asked') sandbox.answer(event.id, answerTo(event));
    };
    await sandbox.ready;
    const patience = setTimeout(() => sandbox.stop(), LONGEST_RUN);
    const { code, map } = this.#program;
    const end = await sandbox.run(
      { code, map, clock: 'fast', more: true, ...given },
      {
        onEvents: (events) => events.forEach(take),
        onResponsive: () => undefined,
      },
    );
    clearTimeout(patience);
    if (end.kind !== 'ended' || !end.again) this.#sandbox = undefined;
    return end;
  }

  stop(): void {
    this.#sandbox?.stop();
    this.#sandbox = undefined;
  }
}

export async function compileFor(
  compiler: Pick<Compiler, 'compile'>,
  program: SharedPlayground,
): Promise<CompiledProgram | 'refused' | 'compiler-failed'> {
  try {
    const result = await compiler.compile(program);
    return result.kind === 'compiled' ? result.program : 'refused';
  } catch (error) {
    if (error instanceof CompilerFailed) return 'compiler-failed';
    throw error;
  }
}
