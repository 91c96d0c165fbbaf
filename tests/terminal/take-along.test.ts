import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import { takeAlong } from '$lib/workbench/take-along/take-along';
import { zip } from '$lib/workbench/take-along/zip';
import { programSamples, transcriptOf } from '../support/program-sample';
import { unzip } from '../support/unzip';

const words = { readme: (title: string) => `# ${title}\n`, untitled: 'Programa' };
const places: string[] = [];
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })));

/** The playground's zip, unpacked; the packages that `npm install` would bring are there. */
async function unpacked(program: SharedPlayground): Promise<string> {
  const { folder, files } = await takeAlong(program, words);
  const place = mkdtempSync(path.join(tmpdir(), 'flujo-along-'));
  places.push(place);
  const packed = await zip(files, new Date(2026, 10, 24));
  for (const { name, text } of unzip(new Uint8Array(await packed.arrayBuffer()))) {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(path.resolve('node_modules'), path.join(place, folder, 'node_modules'), 'junction');
  return path.join(place, folder);
}

/** What `npm start` does there, with these lines on its input. */
function start(folder: string, lines: readonly string[]) {
  return new Promise<{ readonly output: string; readonly code: number | null }>((resolve) => {
    const child = spawn(process.execPath, ['flujo.mjs'], { cwd: folder });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (code) => resolve({ output, code }));
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });
}

/** The run in the form of a sample's expected.log; names by their order, which the events tell. */
function plain(output: string, folder: string): string {
  const text = readFileSync(path.join(folder, 'flujo-history.jsonl'), 'utf8');
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RunEvent);
  expect(transcriptOf(events)).toBeTruthy();
  const names = events.flatMap((event) => (event.type === 'flow-run-created' ? [event.name] : []));
  return names.reduce(
    (log, name, i) => log.replaceAll(name, `run-${i + 1}`),
    output.replaceAll(/^\d\d:\d\d:\d\d\.\d{3}(?= \|)/gm, '00:00:00.000'),
  );
}

const samples = programSamples().filter(({ name }) =>
  /^(exam-1-no|exam-2-no-9|decorated-methods)$/.test(name),
);

test.each(samples)('$name says in a terminal what it says in the browser', async (sample) => {
  const { files, answers, expectedLog } = sample;
  const folder = await unpacked({ v: 1, files, entry: 'main.ts', clock: 'fast' });
  const { output } = await start(
    folder,
    answers.filter((answer) => answer !== null),
  );
  expect(plain(output, folder)).toBe(expectedLog);
});

test('the same seed gives the same names, and a run that fails says so to the shell', async () => {
  const text =
    "import { flow } from 'flujo';\nawait flow(async function roto() { throw new Error('ay'); })();\n";
  const program = {
    v: 1,
    title: 'Ñandú: ¡roto!',
    files: { 'main.ts': text },
    entry: 'main.ts',
    seed: 7,
  } as const;
  const folder = await unpacked(program);
  expect(path.basename(folder)).toBe('nandu-roto');
  const [one, two] = [await start(folder, []), await start(folder, [])];
  const created = /Created flow run '[a-z-]+' for flow 'roto'/;
  expect(created.exec(two.output)?.[0]).toBe(created.exec(one.output)?.[0]);
  expect(one.output).toContain('at main.ts:2:42');
  expect(one.code).toBe(1);
});

test('an input that ends closes the question, and a program that does not compile says where', async () => {
  const asks = "import { input } from 'flujo';\nconsole.log(await input('nombre? '));\n";
  const ended = await start(
    await unpacked({ v: 1, files: { 'main.ts': asks }, entry: 'main.ts' }),
    [],
  );
  expect(ended.output).toContain('InputCancelled');
  expect(ended.code).toBe(1);
  const wrong = await unpacked({ v: 1, files: { 'main.ts': 'const a =;' }, entry: 'main.ts' });
  expect((await start(wrong, [])).output).toContain('src/main.ts:1:10:');
});
