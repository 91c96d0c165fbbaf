import type { Definition } from './definition';
import { describeError } from './describe-error';
import type { Engine } from './engine';
import { cancelledBy } from './end-run';
import { endWithHooks } from './run-hooks';
import type { Run } from './run';
import { inspect } from './inspect';
import { isInstance } from './is-instance';
import { isOneValue, namedValues, positioned } from './parameters';
import { issueText, type StandardIssue } from './standard-schema';
import { State } from './state';

/** A run was given what its schema does not take. */
export class WrongParameters extends Error {
  override name = 'WrongParameters';
  constructor(
    kind: 'flow' | 'task',
    /** What the schema has against them, one by one. */
    readonly issues: readonly StandardIssue[],
  ) {
    super(`Validation of ${kind} parameters failed: ${issues.map(issueText).join('; ')}`);
  }
}

/** A run's name could not be made. */
export class WrongRunName extends Error {
  override name = 'WrongRunName';
}

/** Names the run as its task or flow says; one that cannot be named keeps its name and never begins. */
export function giveName(
  engine: Engine,
  run: Run,
  nameRun: (parameters: Readonly<Record<string, unknown>>) => unknown,
): void {
  try {
    const name = engine.ports.context.with(run.outerScope(), () => nameRun(run.parameters));
    if (typeof name !== 'string') {
      throw new WrongRunName(`The run's name is a text, but got ${inspect(name)}`);
    }
    run.name =
      name
        .replace(/[\u0000-\u001f\u007f]+/g, ' ')
        .trim()
        .slice(0, 200) || run.name;
  } catch (error) {
    run.obstacle = isInstance(error, WrongRunName)
      ? error
      : new WrongRunName(`The run's name could not be made: ${describeError(error)}`);
  }
}

/** The arguments as the schema gives them back. Throws what keeps the run from beginning. */
export async function checkedArguments<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  args: Args,
): Promise<Args> {
  if (run.obstacle) throw run.obstacle;
  const { parameterSchema: schema, parameterNames } = definition;
  if (!schema) return args;
  const alone = isOneValue(definition);
  const given = alone ? args[0] : run.parameters;
  const result = await engine.ports.context.with(run.outerScope(), () =>
    schema['~standard'].validate(given),
  );
  if (result.issues) throw new WrongParameters(run.kind, result.issues);
  const checked = alone ? [result.value] : positioned(parameterNames, args, result.value);
  run.parameters = namedValues(definition, checked);
  return checked as Args;
}

/** Ends a run whose body never began. */
export async function neverBegun<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  subject: unknown,
  error: unknown,
): Promise<State<never>> {
  const state = run.cancellation.cancelled
    ? cancelledBy(error)
    : new State<never>('Failed', messageOf(run, error), { error });
  if (state.isFailed()) engine.log(run.outerScope(), 'ERROR', state.message ?? '');
  await endWithHooks(engine, run, definition, subject, state);
  return state;
}

function messageOf(run: Run, error: unknown): string {
  if (isInstance(error, WrongParameters) || isInstance(error, WrongRunName)) return error.message;
  return `Validation of ${run.kind} parameters failed: ${describeError(error)}`;
}
