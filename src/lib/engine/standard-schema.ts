/**
 * A schema of any library that keeps to Standard Schema (standardschema.dev): Valibot, Zod,
 * ArkType and others; or an object written by hand with a `validate` function.
 */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    /** Gives the value, changed where the schema changes it, or what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/**
 * What `validate` gives: the value, changed where the schema changes it, or what is wrong with it.
 *
 * @example
 * const revisa = (dado: unknown): StandardResult<number> =>
 *   typeof dado === 'number' ? { value: dado } : { issues: [{ message: 'no es un número' }] };
 */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value, and where. */
export interface StandardIssue {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** Where in the value. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** True for what has the shape of a Standard Schema. */
export function isStandardSchema(value: unknown): value is StandardSchema {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!isObject || !('~standard' in value)) return false;
  const inner = value['~standard'];
  return (
    typeof inner === 'object' &&
    inner !== null &&
    'version' in inner &&
    inner.version === 1 &&
    'validate' in inner &&
    typeof inner.validate === 'function'
  );
}

/** `nota: Expected a number`; an issue without a place is its message alone. */
export function issueText({ message, path = [] }: StandardIssue): string {
  const place = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
  return place ? `${place}: ${message}` : message;
}
