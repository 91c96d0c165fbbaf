/** How a line of code is marked: its background, its dot in the gutter, a note after its text. */
export interface LineMark {
  readonly lineClass?: string;
  readonly dotClass?: string;
  readonly note?: string;
  /** The note whole, where it was cut short. */
  readonly wholeNote?: string;
  readonly noteClass?: string;
}
