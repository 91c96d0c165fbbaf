import type { Message } from 'esbuild-wasm';
import type { ImportProblem } from './playground-files';
import type { Diagnostic } from './protocol';

interface BuildFailure {
  readonly errors: readonly Message[];
}

export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** esbuild's messages as diagnostics, in the order of the files' lines. */
export function diagnosticsOf(messages: readonly Message[]): Diagnostic[] {
  return messages.map(diagnosticOf);
}

function diagnosticOf({ text, location, detail }: Message): Diagnostic {
  const place = {
    message: text,
    file: location?.file.replace(/^playground:/, '') ?? '',
    line: location?.line ?? 1,
    column: (location?.column ?? 0) + 1,
    length: Math.max(1, location?.length ?? 1),
  };
  const missing = /^No matching export in .* for import "(.+)"$/.exec(text);
  if (missing?.[1]) return { ...place, kind: 'missing-export', subject: missing[1] };
  if (isImportProblem(detail)) return { ...place, kind: detail.kind, subject: detail.subject };
  return { ...place, kind: 'syntax' };
}

function isImportProblem(detail: unknown): detail is ImportProblem {
  return typeof detail === 'object' && detail !== null && 'kind' in detail && 'subject' in detail;
}
