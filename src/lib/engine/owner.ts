import type { Scope } from './scope';

/** Whose an event is that happens in a scope, as events say it. */
export function ownerOf({ flow, task }: Scope): { flowRunId?: string; taskRunId?: string } {
  return { ...(flow && { flowRunId: flow.id }), ...(task && { taskRunId: task.id }) };
}
