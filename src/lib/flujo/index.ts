/** Everything that `import { ... } from 'flujo'` gives. Names are Prefect's, in camelCase. */
export { InputCancelled } from '$lib/engine/ask';
export type { InputOptions } from '$lib/engine/ask';
export type { State } from '$lib/engine/state';
export { flow } from './flow';
export type { Flow, FlowOptions } from './flow';
export { input } from './input';
export { task } from './task';
export type { Task, TaskOptions } from './task';
