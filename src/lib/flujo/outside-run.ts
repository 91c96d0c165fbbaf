/** Something was asked for that only a run has, where no flow and no task runs. */
export class OutsideRun extends Error {
  override name = 'OutsideRun';
  constructor(
    /** What was called. */
    readonly call: string,
  ) {
    super(`${call} works only inside a flow or a task`);
  }
}
