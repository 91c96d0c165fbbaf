import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ERROR_GROUPS, ERROR_PAGES } from '$content/error-pages';
import { compileProgram } from '$lib/compiler/compile-program';
import type { Diagnostic } from '$lib/compiler/protocol';
import { ERROR_CODES, errorCodeOfName, type ErrorCode } from '$lib/contract/error-codes';
import type { RunFileRefusal } from '$lib/contract/parse-run-file';
import * as flujo from '$lib/flujo';
import { errorCodeOfLine } from '$lib/projections/error-code-of-line';
import { RunLedger } from '$lib/projections/run-ledger';
import { openLink, type LinkRefusal } from '$lib/share/playground-link';
import { compileSample } from './support/program-sample';
import { runCompiled } from './support/run-compiled';

/** Whatever is refused elsewhere by these words has its page; a word more is an error of types here. */
type Refused = LinkRefusal | RunFileRefusal | Diagnostic['kind'];
const REFUSALS: Record<Refused, ErrorCode> = {
  damaged: 'damaged',
  'too-long': 'too-long',
  'too-large': 'too-large',
  'too-many-files': 'too-many-files',
  'bad-path': 'bad-path',
  'later-version': 'later-version',
  'not-a-playground': 'not-a-playground',
  'not-a-run': 'not-a-run',
  'run-too-large': 'run-too-large',
  syntax: 'syntax',
  'unknown-module': 'unknown-module',
  'missing-file': 'missing-file',
  'missing-export': 'missing-export',
};

/** The errors that a run's log tells of. */
async function codesOf(
  text: string,
  { answers, faults }: Pick<(typeof ERROR_PAGES)[ErrorCode], 'answers' | 'faults'> = {},
): Promise<{ outcome: string; codes: readonly ErrorCode[] }> {
  const files = { 'main.ts': text };
  const compiled = await compileProgram(esbuild, { files, entry: 'main.ts' });
  if (compiled.kind === 'refused') {
    return { outcome: 'refused', codes: compiled.diagnostics.map(({ kind }) => kind) };
  }
  const { events, outcome } = await runCompiled(await compileSample(files), {
    files,
    answers: answers ?? ['Ana'],
    faults: faults ?? [],
  });
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(event);
  return { outcome, codes: ledger.lines.flatMap((line) => errorCodeOfLine(line) ?? []) };
}

test('every error that a program can catch by its class has a code', () => {
  const classes = Object.entries(flujo).filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof Error,
  );
  expect(classes.length).toBeGreaterThan(10);
  for (const [name] of classes) expect(errorCodeOfName(name), name).toBeDefined();
});

test('every refusal has a code, and every code a page in both languages, once in the list', () => {
  expect(ERROR_CODES).toEqual(expect.arrayContaining(Object.values(REFUSALS)));
  expect(ERROR_GROUPS.flatMap(({ codes }) => [...codes]).sort()).toEqual([...ERROR_CODES].sort());
  for (const code of ERROR_CODES) {
    const { title, means, why, mend, ...page } = ERROR_PAGES[code];
    for (const words of [title, means, why, mend]) {
      expect(words.es.trim(), code).not.toBe('');
      expect(words.en.trim(), code).not.toBe('');
      expect(words.es, code).not.toBe(words.en);
    }
    expect(page.program ?? page.link ?? page.case, `${code}: an example`).toBeDefined();
  }
});

const withPrograms = ERROR_CODES.filter((code) => ERROR_PAGES[code].program !== undefined);
describe.each(withPrograms)('%s', (code) => {
  const page = ERROR_PAGES[code];

  test('its example shows it', async () => {
    expect((await codesOf(page.program ?? '', page)).codes).toContain(code);
  });

  test('its example, mended, ends well', async () => {
    const { mended = '', faults } = page;
    const { outcome, codes } = await codesOf(mended, faults ? { faults } : page);
    expect(outcome).toBe('Completed');
    // What is thrown is told of all the same; what counts is that the flow bears it.
    const borne: readonly ErrorCode[] = ['injected-fault', 'exception'];
    expect(codes.filter((one) => !borne.includes(one))).toEqual([]);
  });
});

test('the links of the pages are refused for what their page says', async () => {
  for (const code of ERROR_CODES) {
    const { link } = ERROR_PAGES[code];
    if (link === undefined) continue;
    expect(await openLink(link), code).toEqual({ kind: 'refused', reason: code });
  }
});

test('only the line that tells of an error first is led to its page', async () => {
  const text = `import { flow, task } from 'flujo';
const boom = task(async function boom() { throw new Error('boom'); });
await flow(async function f() { await boom(); return 1; })();`;
  // Once for the task and once for the flow that it ended.
  expect((await codesOf(text)).codes).toEqual(['exception', 'exception']);
  expect(errorCodeOfLine(line("Finished in state Failed('Error: boom')"))).toBeUndefined();
  expect(errorCodeOfLine(line('    at boom (main.ts:2:55)'))).toBeUndefined();
  expect(errorCodeOfLine(line('Aviso: revisa tus notas'))).toBeUndefined();
});

function line(message: string) {
  return { at: 0, level: 'ERROR', text: message, logger: 'flujo', message } as const;
}
