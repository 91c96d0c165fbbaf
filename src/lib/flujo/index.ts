/** Everything that `import { ... } from 'flujo'` gives. Names are Prefect's, in camelCase. */
export { CachePolicy, INPUTS, NO_CACHE, RUN_ID, TASK_SOURCE } from '$lib/engine/cache-policy';
export type { CacheContext } from '$lib/engine/cache-plan';
export { InjectedFault } from '$lib/engine/faults';
export { FailedRun } from '$lib/engine/failed-run';
export { State } from '$lib/engine/state';
export { InputCancelled, InputTimeout, WrongAnswer } from '$lib/engine/input-errors';
export { Deadlock, FutureTimeout } from '$lib/engine/task-future';
export type { TaskFuture, WaitOptions } from '$lib/engine/task-future';
export { TimeLimitExceeded } from '$lib/engine/time-limit';
export { UpstreamFailed } from '$lib/engine/when-ready';
export { artifacts } from './artifacts';
export type { ArtifactOptions, Artifacts, ProgressArtifact } from './artifacts';
export { allowFailure, quote, unmapped } from './argument-marks';
export type { Deployment, DeploymentOptions } from './deployment';
export { emitEvent } from './emit-event';
export { files, MissingFile, UnreadableFile } from './files';
export type { CsvOptions, Files } from './files';
export { exponentialBackoff } from './exponential-backoff';
export { flow } from './flow';
export type { Flow, FlowOf } from './flow';
export type { FutureList } from './future-list';
export { input } from './input';
export type { Input } from './input';
export type {
  ChoiceInputOptions,
  ConfirmInputOptions,
  FieldAnswer,
  FormAnswers,
  FormField,
  FormFieldDetails,
  FormFields,
  FormInputOptions,
  InputOptions,
  NumberInputOptions,
  QuestionOptions,
} from './input-options';
export type { FlowOptions, Hook, HookRun, TaskOptions, TransactionHook } from './options';
export { CannotPause, PauseTimeout } from '$lib/engine/pause';
export { pauseFlowRun, suspendFlowRun } from './pause-flow-run';
export type { PauseOptions, SuspendOptions } from './pause-flow-run';
export { concurrency, rateLimit, setConcurrencyLimit } from './limits';
export type { LimitOptions, OccupyOptions } from './limits';
export { OutsideRun } from './outside-run';
export { print } from './print';
export { getRunLogger } from './run-logger';
export type { RunLogger } from './run-logger';
export { variables } from './variables';
export type { Variables } from './variables';
export { runtime } from './runtime';
export type { DeploymentContext, FlowRunContext, Runtime, TaskRunContext } from './runtime';
export { serve } from './serve';
export { WrongParameters, WrongRunName } from '$lib/engine/begin-run';
export type { StandardIssue, StandardResult, StandardSchema } from '$lib/engine/standard-schema';
export { sleep } from './sleep';
export {
  Cancelled,
  Completed,
  Failed,
  isCancelled,
  isCancelling,
  isCompleted,
  isCrashed,
  isFailed,
  isFinal,
  isPaused,
  isPending,
  isRunning,
  isScheduled,
} from './states';
export type { StateDetails } from './states';
export { task } from './task';
export type { MapArguments, OrFuture, OrFutures, Task, TaskOf } from './make-task';
export { concurrent, sequential } from './task-runners';
export type { TaskRunner } from './task-runners';
export { transaction } from './transaction';
export type { Transaction, TransactionState } from '$lib/engine/transaction';
export { WrongDefinition } from '$lib/engine/wrong-definition';
