import type { SharedPlayground } from '$lib/contract/program';

/** One thing that keeps a program from running; line and column count from 1. */
export interface Diagnostic {
  readonly kind: 'syntax' | 'unknown-module' | 'missing-file' | 'missing-export';
  /** The compiler's own words, English. */
  readonly message: string;
  /** What was imported, for the kinds about imports. */
  readonly subject?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of the line it is about. */
  readonly length: number;
}

/** A program ready for the sandbox: one classic script, and the map to the student's files. */
export interface CompiledProgram {
  readonly code: string;
  /** A source map, version 3, as JSON. */
  readonly map: string;
}

export type CompileResult =
  | { readonly kind: 'compiled'; readonly program: CompiledProgram }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

export interface ToCompiler {
  readonly id: number;
  readonly playground: Pick<SharedPlayground, 'files' | 'entry'>;
}

/** `failed`: the compiler itself broke; the next request gets a new one. */
export type FromCompiler =
  | { readonly id: number; readonly result: CompileResult }
  | { readonly id: number; readonly failed: string };
