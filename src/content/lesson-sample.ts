/** An answer that a student might give, written as changes of the lesson's starter or solution. */
export interface LessonSample {
  /** What is particular about it. */
  readonly name: string;
  readonly of: 'starter' | 'solution';
  /** Each a text that stands in the program and what it becomes. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** The exercises that it fails, with each finding's code; none: a right answer. */
  readonly fails?: Readonly<Record<string, string>>;
}
