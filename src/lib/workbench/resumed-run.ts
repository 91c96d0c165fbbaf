import type { PromptAsked, RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { SharedPlayground } from '$lib/contract/program';

/** A run that was cut short: its program as it ran, and all that it said. */
export interface CutRun {
  readonly programRunId: string;
  readonly program: SharedPlayground;
  readonly events: readonly RunEvent[];
}

/** The question that holds a suspended flow run, if one does. */
export function suspendedQuestion(events: readonly RunEvent[]): PromptAsked | undefined {
  return events.findLast(
    (event): event is PromptAsked => event.type === 'prompt-asked' && event.pause === 'suspended',
  );
}

/** The program without the power cuts that have struck: they would strike again at the same place. */
export function afterPowerCuts({ program, events }: CutRun): SharedPlayground {
  const struck = new Set(
    events.flatMap((event) =>
      event.type === 'fault-struck' && event.kind === 'power-cut' ? [event.fault] : [],
    ),
  );
  if (struck.size === 0) return program;
  const { faults = [], ...rest } = program;
  return { ...rest, faults: faults.filter((_, index) => !struck.has(index)) };
}

/** What the run had set before it was cut short: it goes on with these, wherever it is resumed. */
export function variablesSet(events: readonly RunEvent[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    events.flatMap((event) => (event.type === 'variable-set' ? [[event.name, event.value]] : [])),
  );
}
