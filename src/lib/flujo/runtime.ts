import type { RunFacts } from '$lib/engine/scope';
import { NoEngine, installedEngine } from './installed-engine';

/** What the code can know of the flow run that it stands in; all `undefined` outside any. */
export interface FlowRunContext {
  /** What tells it from every other run, in this playground and any other. */
  readonly id: string | undefined;
  /** Its colour and animal, or the name that `flowRunName` gave it. */
  readonly name: string | undefined;
  /** The name of the flow itself, which all its runs share. */
  readonly flowName: string | undefined;
  /** What it was called with, by parameter name. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The tags of the flow and, in a run that a deployment started, the deployment's. */
  readonly tags: readonly string[] | undefined;
  /** How many times its function was started: 2 in the first retry. */
  readonly runCount: number | undefined;
  /** The flow run that called it, if it is a subflow run. */
  readonly parentFlowRunId: string | undefined;
  /** The outermost flow run: its own id when nothing called it. */
  readonly rootFlowRunId: string | undefined;
}

/** What the code can know of the task run that it stands in; all `undefined` outside any. */
export interface TaskRunContext {
  /** What tells it from every other run, in this playground and any other. */
  readonly id: string | undefined;
  /** Such as `cargar-3`, or the name that `taskRunName` gave it. */
  readonly name: string | undefined;
  /** The name of the task itself, which all its runs share. */
  readonly taskName: string | undefined;
  /** What it was called with, by parameter name. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The tags of the task. */
  readonly tags: readonly string[] | undefined;
  /** How many times its function was started: 2 in the first retry. */
  readonly runCount: number | undefined;
  /** The flow run that it belongs to. */
  readonly flowRunId: string | undefined;
  /** The task run that called it, when a task did. */
  readonly parentTaskRunId: string | undefined;
}

/** What the code can know of the deployment that started it; all `undefined` in a run that none did. */
export interface DeploymentContext {
  /** The deployment's own name, as `serve` was given it. */
  readonly name: string | undefined;
  /** The name of the flow that it runs. */
  readonly flowName: string | undefined;
  /** What it gave the flow, by parameter name. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** When the run was to begin by its schedule; one that is late or caught up begins later. */
  readonly scheduledTime: Date | undefined;
}

/** The runs that are going on where the code stands. */
export interface Runtime {
  /** The flow run that the code stands in, the innermost one. */
  readonly flowRun: FlowRunContext;
  /** The task run that the code stands in, the innermost one. */
  readonly taskRun: TaskRunContext;
  /** The deployment that started the program, when one did. */
  readonly deployment: DeploymentContext;
}

/**
 * What the code can know of its own run: read it inside a flow or a task. Outside, everything is
 * `undefined`.
 *
 * @example
 * const descarga = task({ retries: 2 }, async function descarga(url: string) {
 *   console.log(runtime.taskRun.name, 'va por el intento', runtime.taskRun.runCount);
 * });
 */
export const runtime: Runtime = {
  flowRun: {
    get id() {
      return flow()?.id;
    },
    get name() {
      return flow()?.name;
    },
    get flowName() {
      return flow()?.definitionName;
    },
    get parameters() {
      return flow()?.parameters;
    },
    get tags() {
      return flow()?.tags;
    },
    get runCount() {
      return flow()?.runCount;
    },
    get parentFlowRunId() {
      return flow()?.parent.flow?.id;
    },
    get rootFlowRunId() {
      return rootFlow()?.id;
    },
  },
  taskRun: {
    get id() {
      return task()?.id;
    },
    get name() {
      return task()?.name;
    },
    get taskName() {
      return task()?.definitionName;
    },
    get parameters() {
      return task()?.parameters;
    },
    get tags() {
      return task()?.tags;
    },
    get runCount() {
      return task()?.runCount;
    },
    get flowRunId() {
      return task()?.parent.flow?.id;
    },
    get parentTaskRunId() {
      return task()?.parent.task?.id;
    },
  },
  deployment: {
    get name() {
      return deployed()?.deployment?.name;
    },
    get flowName() {
      return deployed()?.definitionName;
    },
    get parameters() {
      return deployed()?.parameters;
    },
    get scheduledTime() {
      const at = deployed()?.deployment?.expectedAt;
      return at === undefined ? undefined : new Date(at);
    },
  },
};

function rootFlow(): RunFacts | undefined {
  let root = flow();
  while (root?.parent.flow) root = root.parent.flow;
  return root;
}

/** The flow run that a deployment started, from anywhere inside it. */
function deployed(): RunFacts | undefined {
  const root = rootFlow();
  return root?.deployment && root;
}

function flow(): RunFacts | undefined {
  return scope()?.flow;
}
function task(): RunFacts | undefined {
  return scope()?.task;
}

function scope() {
  try {
    return installedEngine().scope();
  } catch (error) {
    if (error instanceof NoEngine) return undefined;
    throw error;
  }
}
