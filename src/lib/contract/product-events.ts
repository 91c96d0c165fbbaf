import type { Json } from './json';

/** Made by a run, or by the program outside any. Times as in events.ts. */
interface Made {
  readonly at: number;
  readonly flowRunId?: string;
  readonly taskRunId?: string;
}

export const ARTIFACT_KINDS = ['markdown', 'table', 'link', 'progress', 'image'] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

/** Something to look at beside the result. The same id again: the artifact as it is now. */
export interface ArtifactMade extends Made {
  readonly type: 'artifact';
  readonly id: string;
  readonly kind: ArtifactKind;
  /** Artifacts of one key are editions of one thing. */
  readonly key?: string;
  readonly description?: string;
  /**
   * markdown: its text; table: a list of rows, each an object; link: `{ url, text? }`;
   * progress: a number from 0 to 100; image: a `data:` address.
   */
  readonly data: Json;
}

/** A value that later runs find under its name. */
export interface VariableSet extends Made {
  readonly type: 'variable-set';
  readonly name: string;
  readonly value: Json;
}

/** An event of the program's own. */
export interface EventEmitted extends Made {
  readonly type: 'event-emitted';
  readonly id: string;
  readonly name: string;
  readonly payload?: Json;
}

/** A file as the program wrote it: its whole text. */
export interface FileWritten extends Made {
  readonly type: 'file-written';
  readonly path: string;
  readonly text: string;
}

export const LIMIT_STEPS = ['waits', 'taken', 'given-back', 'given-up'] as const;
/** `waits` comes only where slots are not free at once; `given-up` ends a wait that was cancelled. */
export type LimitStep = (typeof LIMIT_STEPS)[number];

/** Slots of a named limit. Those of a rate are not given back: they come free with time. */
export interface LimitChanged extends Made {
  readonly type: 'limit';
  /** Of the request, from its wait to its end. */
  readonly id: string;
  readonly limit: string;
  readonly step: LimitStep;
  readonly slots: number;
  /** How many the limit has in all. */
  readonly of: number;
}

/** A flow with parameters and, where it has one, a schedule. */
export interface DeploymentRegistered extends Made {
  readonly type: 'deployment-registered';
  readonly name: string;
  readonly flowName: string;
  readonly cron?: string;
  readonly intervalSeconds?: number;
  /** An IANA name. */
  readonly timezone?: string;
  readonly parameters: Json;
  readonly description?: string;
  readonly version?: string;
  readonly tags: readonly string[];
}

/** What a program makes besides runs and lines. */
export type ProductEvent =
  ArtifactMade | VariableSet | EventEmitted | FileWritten | LimitChanged | DeploymentRegistered;
