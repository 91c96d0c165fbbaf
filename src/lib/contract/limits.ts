/** Bounds on what a playground may hold; links, files and storage share them (share-format.md). */
export const PLAYGROUND_LIMITS = {
  files: 50,
  pathCharacters: 200,
  titleCharacters: 120,
  lessonCharacters: 200,
  answers: 10_000,
  faults: 200,
  /** All files together, in characters. */
  textCharacters: 1024 * 1024,
} as const;

/** Bounds on what the page takes from a worker in one program run. */
export const WORKER_LIMITS = {
  /** One message, in characters of JSON. */
  batchCharacters: 16 * 1024 * 1024,
  /** All messages of one program run. */
  totalCharacters: 512 * 1024 * 1024,
  events: 3_000_000,
  /** One run's name, a task's name and the like. */
  nameCharacters: 400,
  /** One log line or prompt. */
  messageCharacters: 1024 * 1024,
} as const;

/** Bounds on one question. */
export const PROMPT_LIMITS = { choices: 200, fields: 50 } as const;

/** Bounds on what one run makes besides lines. In characters, of JSON where it is no text. */
export const PRODUCT_LIMITS = {
  artifactCharacters: 256 * 1024,
  tableRows: 5000,
  variableCharacters: 64 * 1024,
  variables: 500,
  fileCharacters: 1024 * 1024,
} as const;

/** Bounds on deployments and what their schedules start. */
export const SCHEDULE_LIMITS = {
  /** Of one playground. */
  deployments: 50,
  /** Runs of one deployment that one program run starts. */
  times: 2000,
  /** Kept of one deployment: those that wait, and those that were skipped or run. */
  scheduledRuns: 500,
  parameterCharacters: 64 * 1024,
} as const;
