import type { Definition } from '$lib/engine/definition';
import { inspect } from '$lib/engine/inspect';
import { parameterNames } from '$lib/engine/parameters';
import { installedEngine } from './installed-engine';

export interface DefinitionOptions {
  /** The name in lists and log lines. Without it: the function's own name, else the variable's. */
  name?: string;
  /** One sentence for whoever reads the lists. */
  description?: string;
  /** Any text that tells one edition of the code from another. */
  version?: string;
  /** Words to find runs by. */
  tags?: readonly string[];
}

/** A task or flow was defined with something that it cannot be made of. */
export class WrongDefinition extends TypeError {
  override name = 'WrongDefinition';
}

const OPTION_KINDS: Record<keyof DefinitionOptions, (value: unknown) => string | undefined> = {
  name: text,
  description: text,
  version: text,
  tags: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? undefined
      : 'a list of texts',
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? undefined : 'a text that is not empty';
}

/** Reads what `task(...)` or `flow(...)` was given; throws WrongDefinition with a sentence. */
export function define<Args extends unknown[], Result>(
  kind: 'task' | 'flow',
  given: readonly unknown[],
): Definition<Args, Result> {
  const [options, body] = given.length > 1 ? given : [{}, given[0]];
  if (typeof body !== 'function') {
    throw new WrongDefinition(`${kind}(...) takes a function, but got ${inspect(body)}`);
  }
  const checked = checkOptions(kind, options);
  const fn = body as Definition<Args, Result>['body'];
  return {
    name: checked.name ?? (fn.name || variableName() || nameless(kind)),
    tags: checked.tags ?? [],
    body: fn,
    parameterNames: parameterNames(fn),
  };
}

function checkOptions(kind: string, options: unknown): DefinitionOptions {
  if (typeof options !== 'object' || options === null) {
    throw new WrongDefinition(
      `The options of a ${kind} are an object, but got ${inspect(options)}`,
    );
  }
  for (const [key, value] of Object.entries(options) as [string, unknown][]) {
    if (!Object.hasOwn(OPTION_KINDS, key)) {
      const known = Object.keys(OPTION_KINDS).join(', ');
      throw new WrongDefinition(`A ${kind} has no option '${key}'; it has ${known}`);
    }
    if (value === undefined) continue;
    const wanted = OPTION_KINDS[key as keyof DefinitionOptions](value);
    if (!wanted) continue;
    throw new WrongDefinition(`'${key}' of a ${kind} is ${wanted}, but got ${inspect(value)}`);
  }
  return options;
}

function variableName(): string | undefined {
  return installedEngine().ports.assignedName?.();
}

function nameless(kind: string): string {
  const engine = installedEngine();
  engine.log(
    engine.scope(),
    'WARNING',
    `A ${kind} has no name and shows as 'anonymous'; name its function or give { name }`,
    engine.ports.callSite?.(),
  );
  return 'anonymous';
}
