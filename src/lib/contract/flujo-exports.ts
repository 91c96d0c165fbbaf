/** What `import { ... } from 'flujo'` offers; the compiler refuses any other name. */
export const FLUJO_EXPORTS = [
  'allowFailure',
  'concurrent',
  'Deadlock',
  'exponentialBackoff',
  'flow',
  'FutureTimeout',
  'input',
  'InputCancelled',
  'quote',
  'sequential',
  'sleep',
  'task',
  'TimeLimitExceeded',
  'unmapped',
  'UpstreamFailed',
  'WrongDefinition',
] as const;
