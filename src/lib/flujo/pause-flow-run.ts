import type { PromptField } from '$lib/contract/prompt-kinds';
import { pause, suspend } from '$lib/engine/pause';
import { readForm } from '$lib/engine/read-answer';
import { formFields } from './check-form';
import type { FormAnswers, FormFields } from './input-options';
import { installedEngine } from './installed-engine';
import { knownOptions } from '$lib/engine/known-options';
import { isWaitAbove0, WAIT_ABOVE_0 } from '$lib/engine/longest-wait';
import { readFormAnswers } from './read-form-answers';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** How a flow is paused. */
export interface PauseOptions<Fields extends FormFields = FormFields> {
  /** Seconds, on the run's clock, after which `PauseTimeout` is thrown. An hour when left out. */
  timeoutSeconds?: number;
  /** What the person fills in to let the flow go on, as in `input.form`. */
  waitForInput?: Fields;
}

/** How a flow is suspended. */
export type SuspendOptions<Fields extends FormFields = FormFields> = Pick<
  PauseOptions<Fields>,
  'waitForInput'
>;

const HOUR_SECONDS = 3600;

/**
 * Stops the flow here, in state `Paused`, until a person lets it go on from the run's page.
 *
 * @throws PauseTimeout when nobody does within `timeoutSeconds`, an hour when left out.
 * @example
 * await prepara(pedido);
 * await pauseFlowRun({ timeoutSeconds: 600 });
 * await envia(pedido);
 */
export async function pauseFlowRun(options?: Omit<PauseOptions, 'waitForInput'>): Promise<void>;
/**
 * Stops the flow here, in state `Paused`, until a person has filled in a form, and gives their
 * answers.
 *
 * @throws PauseTimeout when nobody does within `timeoutSeconds`, an hour when left out.
 * @example
 * const { monto } = await pauseFlowRun({ waitForInput: { monto: 'number' } });
 */
export async function pauseFlowRun<const Fields extends FormFields>(
  options: PauseOptions<Fields> & { waitForInput: Fields },
): Promise<FormAnswers<Fields>>;
export async function pauseFlowRun(options: PauseOptions = {}): Promise<unknown> {
  knownOptions('pauseFlowRun', options, ['timeoutSeconds', 'waitForInput']);
  const { timeoutSeconds = HOUR_SECONDS, waitForInput } = options;
  if (!isWaitAbove0(timeoutSeconds)) {
    throw new WrongDefinition(
      `'timeoutSeconds' of pauseFlowRun is ${WAIT_ABOVE_0}, but got ${shown(timeoutSeconds)}`,
    );
  }
  const fields = fieldsOf('pauseFlowRun', waitForInput);
  const answer = await pause(installedEngine(), { timeoutSeconds, ...(fields && { fields }) });
  return waitForInput && fields && readFormAnswers(waitForInput, readForm('', fields, answer));
}

/**
 * Ends the program here, with the flow in state `Suspended`, and frees the worker. When a person
 * resumes it, today or another day, the program runs again: what was done is found and not done
 * again.
 *
 * @example
 * await pide(presupuesto);
 * await suspendFlowRun(); // el programa termina aquí, y otro día sigue
 * await compra(presupuesto);
 */
export async function suspendFlowRun(options?: Record<string, never>): Promise<void>;
/**
 * The same, until a person has filled in a form; the call gives their answers.
 *
 * @example
 * await pide(presupuesto);
 * const { aprobado } = await suspendFlowRun({ waitForInput: { aprobado: 'confirm' } });
 */
export async function suspendFlowRun<const Fields extends FormFields>(
  options: SuspendOptions<Fields> & { waitForInput: Fields },
): Promise<FormAnswers<Fields>>;
export async function suspendFlowRun(options: SuspendOptions = {}): Promise<unknown> {
  knownOptions('suspendFlowRun', options, ['waitForInput']);
  const { waitForInput } = options;
  const fields = fieldsOf('suspendFlowRun', waitForInput);
  const answer = await suspend(installedEngine(), fields ? { fields } : {});
  return waitForInput && fields && readFormAnswers(waitForInput, readForm('', fields, answer));
}

function fieldsOf(call: string, waitForInput: unknown): readonly PromptField[] | undefined {
  return waitForInput === undefined
    ? undefined
    : formFields(`'waitForInput' of ${call}`, waitForInput);
}
