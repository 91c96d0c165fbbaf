/** The focus goes from a run of a picture to its facts, which must not vanish on the way. */
export function goesIntoFacts({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest('[data-facts]') !== null;
}
