import * as v from 'valibot';
import { faultSchema } from '$lib/contract/fault';

/** What `package.json` says of the program, under `flujo`. */
export const terminalSettings = v.object({
  entry: v.string(),
  clock: v.optional(v.picklist(['real', 'fast']), 'real'),
  seed: v.optional(v.number()),
  faults: v.optional(v.array(faultSchema), []),
});
export type TerminalSettings = v.InferInput<typeof terminalSettings>;
