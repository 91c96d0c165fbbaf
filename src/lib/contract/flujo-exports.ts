/** What `import { ... } from 'flujo'` offers; the compiler refuses any other name. */
export const FLUJO_EXPORTS = ['task', 'flow', 'input', 'InputCancelled'] as const;
