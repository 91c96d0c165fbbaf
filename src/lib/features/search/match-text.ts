/** The words of a search, as `fold` makes them. */
export function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Without capitals and accents, and of the same length: places in it are places in the text. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const bare = unit.normalize('NFD').charAt(0).toLowerCase();
    folded += bare.length === 1 ? bare : unit;
  }
  return folded;
}

/** What is looked through, the most telling first. */
export interface Searched {
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
}

const SCORES = { whole: 100, start: 80, wordStart: 60, inside: 40, name: 50, text: 10 } as const;

/** How well all words are found, the greater the better; 0 when one is not. */
export function scoreOf(words: readonly string[], { title, names, text }: Searched): number {
  if (words.length === 0) return 0;
  const folded = { title: fold(title), names: names.map(fold), text: fold(text) };
  if (folded.title === words.join(' ')) return SCORES.whole;
  const scores = words.map((word) => scoreOfWord(word, folded));
  if (scores.includes(0)) return 0;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function scoreOfWord(word: string, { title, names, text }: Searched): number {
  if (title.startsWith(word)) return SCORES.start;
  if (isAtWordStart(title, word)) return SCORES.wordStart;
  if (names.some((name) => name.startsWith(word) || isAtWordStart(name, word))) return SCORES.name;
  if (title.includes(word)) return SCORES.inside;
  return isAtWordStart(text, word) || names.some((name) => name.includes(word)) ? SCORES.text : 0;
}

function isAtWordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** The text in pieces, those that the words were found in marked; all pieces joined give it back. */
export function foundParts(text: string, words: readonly string[]): TextPart[] {
  const folded = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.fill(true, at, at + word.length);
    }
  }
  const parts: TextPart[] = [];
  for (let from = 0; from < text.length;) {
    let to = from + 1;
    while (to < text.length && found[to] === found[from]) to++;
    parts.push({ text: text.slice(from, to), found: found[from] === true });
    from = to;
  }
  return parts;
}
