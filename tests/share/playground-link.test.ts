import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SharedPlayground } from '$lib/contract/program';
import { LINK_LIMITS } from '$lib/share/link-limits';
import linkFixtures from '../fixtures/links-v1.json';
import { makeLink, openLink } from '$lib/share/playground-link';
import { deflateBomb, linkOf, linkOfText, mutantsOf } from '../support/hostile-links';

const small: SharedPlayground = { v: 1, files: { 'main.ts': 'await flujo1();' }, entry: 'main.ts' };

async function fragmentOf(program: SharedPlayground): Promise<string> {
  const made = await makeLink(program);
  if (made.kind === 'refused') throw new Error(made.reason);
  return made.fragment;
}

const path = fc
  .array(fc.stringMatching(/^[a-z0-9ñé _.-]{1,12}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => `f${part}`).join('/'));
const playground: fc.Arbitrary<SharedPlayground> = fc
  .record(
    {
      title: fc.string({ unit: 'binary', maxLength: 60 }),
      files: fc.dictionary(path, fc.string({ unit: 'binary', maxLength: 300 }), { minKeys: 1 }),
      answers: fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
      clock: fc.constantFrom('real', 'fast'),
      seed: fc.nat(),
      faults: fc.array(
        fc.record({ kind: fc.constant('hang'), on: fc.constant('task'), name: path }),
      ),
      lesson: fc.stringMatching(/^[a-z-]{1,30}$/),
    },
    { requiredKeys: ['files'] },
  )
  .map((rest) => ({ ...rest, v: 1, entry: Object.keys(rest.files)[0] ?? '' }));

test('whatever is shared comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(playground, async (program) => {
      const opened = await openLink(await fragmentOf(program));
      // As JSON: the dictionaries of fast-check have no prototype.
      expect(JSON.parse(JSON.stringify(opened))).toEqual(
        JSON.parse(JSON.stringify({ kind: 'playground', program })),
      );
    }),
    { numRuns: 300 },
  );
});

test('the same playground gives the same link, in whichever order it was put together', async () => {
  const one = {
    v: 1,
    title: 'Examen',
    files: { 'main.ts': '1' },
    entry: 'main.ts',
    seed: 7,
  } as const;
  const other = {
    seed: 7,
    entry: 'main.ts',
    files: { 'main.ts': '1' },
    title: 'Examen',
    v: 1,
  } as const;
  expect(await fragmentOf(one)).toBe(await fragmentOf(other));
});

test('a program of 9 KB gives a link of at most 4200 characters', async () => {
  const sources = ['run-session.svelte.ts', 'playground.svelte.ts'].map((name) =>
    readFileSync(`src/lib/workbench/${name}`, 'utf8'),
  );
  const text = sources.join('\n').slice(0, 9 * 1024);
  const fragment = await fragmentOf({ v: 1, files: { 'main.ts': text }, entry: 'main.ts' });
  expect(fragment.length).toBeLessThanOrEqual(4200);
});

test.each(['prototype/a.ts', 'src/constructor/a.ts', 'constructor', '🦔'.repeat(200)])(
  'a file may be called %j',
  async (name) => {
    const program = { ...small, title: '🦔'.repeat(120), files: { ...small.files, [name]: '1' } };
    const opened = await openLink(await fragmentOf(program));
    expect(opened).toEqual({ kind: 'playground', program });
  },
);

describe('a link that cannot be opened says why', () => {
  const reasonOf = async (fragment: string) => {
    const opened = await openLink(fragment);
    return opened.kind === 'refused' ? opened.reason : undefined;
  };
  const withFiles = (files: unknown) => linkOf({ ...small, files });

  test.each([
    ['no version', 'abc'],
    ['no payload', 'v1.'],
    ['a payload that is no base64', 'v1.abc*'],
    ['base64 cut where no byte ends', 'v1.abcde'],
    ['base64 with padding', 'v1.qw=='],
    ['data that is no deflate', 'v1.____'],
    ['broken UTF-8', linkOfText(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))],
    ['no JSON', linkOf('{"v":1')],
    ['brackets without end', linkOf('['.repeat(500_000))],
  ])('%s: damaged', async (_, fragment) => {
    expect(await reasonOf(fragment)).toBe('damaged');
  });

  test.each([
    ['a list', linkOf([])],
    ['null', linkOf('null')],
    ['no version inside', linkOf({ files: small.files, entry: 'main.ts' })],
    ['a version that is a text', linkOf({ ...small, v: '1' })],
    ['no files', withFiles({})],
    ['files as a list', withFiles(['main.ts'])],
    ['a file that is no text', withFiles({ 'main.ts': 7 })],
    ['an entry that is no file', linkOf({ ...small, entry: 'otro.ts' })],
    ['an entry that every object has', linkOf({ ...small, entry: 'toString' })],
    ['a title too long', linkOf({ ...small, title: 'a'.repeat(121) })],
    ['answers that are no texts', linkOf({ ...small, answers: [1] })],
    ['an unknown clock', linkOf({ ...small, clock: 'slow' })],
    ['an endless seed', linkOf('{"v":1,"files":{"a":""},"entry":"a","seed":1e999}')],
    ['a wrong fault', linkOf({ ...small, faults: [{ kind: 'burn' }] })],
    ['a prototype', linkOf('{"v":1,"files":{"a":""},"entry":"a","__proto__":{"x":1}}')],
  ])('%s: not a playground', async (_, fragment) => {
    expect(await reasonOf(fragment)).toBe('not-a-playground');
  });

  test.each(['/main.ts', '../main.ts', 'a/../main.ts', 'a//b.ts', './a.ts', 'a\\b.ts', 'a\0.ts'])(
    'the path %j: bad path',
    async (name) => {
      expect(await reasonOf(withFiles({ ...small.files, [name]: '' }))).toBe('bad-path');
    },
  );

  test.each(['__proto__', 'a/__proto__/b.ts', 'a'.repeat(201), '🦔'.repeat(201), ''])(
    'the path %j, as JSON may have it: bad path',
    async (name) => {
      const files = `{"main.ts":"",${JSON.stringify(name)}:"1"}`;
      expect(await reasonOf(linkOf(`{"v":1,"files":${files},"entry":"main.ts"}`))).toBe('bad-path');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}.ts`, '']));
    expect(await reasonOf(withFiles(files))).toBe('too-many-files');
  });

  test('a later version, outside or inside', async () => {
    expect(await reasonOf('v2.abc')).toBe('later-version');
    expect(await reasonOf(linkOf({ ...small, v: 2 }))).toBe('later-version');
  });

  test('too many characters', async () => {
    const fragment = `v1.${'A'.repeat(LINK_LIMITS.payloadCharacters + 1)}`;
    expect(await reasonOf(fragment)).toBe('too-long');
  });

  test('a deflate bomb is stopped at the limit', async () => {
    expect(await reasonOf(deflateBomb())).toBe('too-large');
  });

  test('a million answers', async () => {
    expect(await reasonOf(linkOf({ ...small, answers: Array(10_001).fill('') }))).toBe('too-large');
  });

  test('every shortening and every other byte ends in a reason or a playground, never in an error', async () => {
    const fragment = await fragmentOf({ ...small, answers: ['y', 'n'], title: 'Estudiar' });
    await fc.assert(
      fc.asyncProperty(mutantsOf(fragment), async (text) => {
        expect(['playground', 'refused']).toContain((await openLink(text)).kind);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

test.each(Object.entries(linkFixtures))(
  'the link %s, made by version 1, opens as ever',
  async (_, kept) => {
    expect(await openLink(kept.fragment)).toEqual({ kind: 'playground', program: kept.program });
  },
);
