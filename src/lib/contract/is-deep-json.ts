/** Nested deeper than anything of ours; parsing it would take a second, and whoever walked it would fall. */
const DEEPEST = 100;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Counts brackets and braces outside strings: `[` and `{`, `]` and `}` differ from each other by 0x20. */
export function isDeepJson(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (code === QUOTE) inString = !inString;
    else if (code === BACKSLASH && inString) index += 1;
    else if (!inString && (code | 0x20) === 0x7b) depth += 1;
    else if (!inString && (code | 0x20) === 0x7d) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
