import type { Diagnostic } from '$lib/compiler/protocol';
import type { CrashReason } from '$lib/sandbox/sandbox';

/** Why a program did not come to run, or what ended it besides itself. */
export type RunTrouble =
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'compiler-failed'; readonly message: string }
  | { readonly kind: 'crashed'; readonly reason: CrashReason };
