import type { Diagnostic } from '$lib/compiler/protocol';
import type { ErrorCode } from '$lib/contract/error-codes';
import type { Dictionary } from '$lib/i18n/i18n.svelte';
import type { TranscriptLine } from '$lib/projections/transcript';
import type { CrashReason } from '$lib/sandbox/sandbox';
import type { RunTrouble } from './run-trouble';

/** Said by the workbench itself, before anything is compiled. */
interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** What kept a program from running, or ended it, as lines of the console: one clear sentence each. */
export function troubleLines(
  trouble: RunTrouble | Notice | undefined,
  words: Dictionary['workbench'],
): TranscriptLine[] {
  switch (trouble?.kind) {
    case undefined:
      return [];
    case 'notice':
      return [line(trouble.text)];
    case 'refused':
      return trouble.diagnostics.map((diagnostic) =>
        line(refusal(diagnostic, words), diagnostic.kind),
      );
    case 'compiler-failed':
      return [line(words.compilerFailed, 'compiler-failed')];
    case 'crashed':
      return [line(words.crashed[trouble.reason], CRASHES[trouble.reason])];
  }
}

export function refusal(diagnostic: Diagnostic, words: Dictionary['workbench']): string {
  const { kind, file, line: row, column, message, subject = '' } = diagnostic;
  const detail = kind === 'syntax' ? message : subject;
  return words.refused[kind](`${file}:${row}:${column}`, detail);
}

const CRASHES = {
  gone: 'worker-gone',
  'power-cut': 'power-cut',
  flood: 'flood',
} as const satisfies Record<CrashReason, ErrorCode>;

function line(text: string, code?: ErrorCode): TranscriptLine {
  return { at: 0, level: 'ERROR', text, logger: 'flujo.engine', message: text, code };
}
