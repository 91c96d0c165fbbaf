/** True for a text of at most so many characters, an emoji counted as the one that it is in Unicode. */
export function hasAtMost(text: string, characters: number): boolean {
  if (text.length <= characters) return true;
  return text.length <= 2 * characters && Array.from(text).length <= characters;
}
