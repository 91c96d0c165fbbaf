import type { RunFile } from '$lib/contract/run-file';

/** Of a list, in one part. */
const ITEMS = 1000;

/** The JSON of a run file, part by part: as one text a long run would be more than a text can be. */
export function* runFileParts(file: RunFile): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(file)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* listParts(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

function* listParts(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < list.length; start += ITEMS) {
    const items = JSON.stringify(list.slice(start, start + ITEMS)).slice(1, -1);
    yield start === 0 ? items : `,${items}`;
  }
  yield ']';
}
