import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_FOLDERS, EXAMPLES } from '$content/example-files';
import { EXAMPLE_SLUGS } from '$content/example-order';
import { surveyCell, surveyPlaces } from '$lib/projections/survey';
import { variablesSet } from '$lib/workbench/resumed-run';
import { compileSample, transcriptOf } from './support/program-sample';
import { runCompiled } from './support/run-compiled';

/** A file for each example beside the exam's, which tests/programs holds: how the log must read. */
const TRANSCRIPTS = join(import.meta.dirname, 'examples');
const ROOT = join(import.meta.dirname, '..');
const CONTENT = join(ROOT, 'src/content/examples');
const SANDBOX_GLOBALS = join(ROOT, 'src/lib/workbench/editor/monaco/sandbox-globals.txt');

/** What a person answers; where nothing is named, nothing is asked. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  examen: ['y'],
  'examen-con-nota': ['y', '9'],
  'aprobar-gastos': [
    JSON.stringify({ aprobado: 'true', motivo: '' }),
    JSON.stringify({ aprobado: 'false', motivo: 'Ya hay otro autobús' }),
  ],
};

test('every example stands in the gallery once', () => {
  expect([...EXAMPLE_FOLDERS].sort()).toEqual([...EXAMPLE_SLUGS].sort());
});

describe.each(EXAMPLES)('$slug', ({ slug, program }) => {
  const { files, seed, faults } = program;

  test('runs as it is told', async () => {
    const { events } = await runCompiled(await compileSample(files), {
      answers: ANSWERS[slug] ?? [],
      files,
      seed: seed ?? 1,
      faults: (faults ?? []).filter(({ kind }) => kind !== 'power-cut'),
    });
    expect(transcriptOf(events)).toBe(readFileSync(join(TRANSCRIPTS, `${slug}.log`), 'utf8'));
  });
});

test('the payroll that lost its power goes on without paying twice', async () => {
  const example = EXAMPLES.find(({ slug }) => slug === 'nomina-sin-luz');
  const { files = {}, faults = [] } = example?.program ?? {};
  expect(faults).toEqual([
    { kind: 'power-cut', on: 'task', name: 'pagar', call: 2, when: 'after' },
  ]);
  const compiled = await compileSample(files);
  const { events } = await runCompiled(compiled, { files });
  // After the third transfer, before anybody knows of it.
  const third = events.findIndex((event) => event.type === 'variable-set' && event.value === 5600);
  const before = events.slice(0, third + 1);
  const resumed = await runCompiled(compiled, {
    files,
    after: before,
    variables: variablesSet(before),
  });
  const prints = resumed.events.flatMap((event) =>
    event.type === 'log' && event.level === 'PRINT' ? [event.message] : [],
  );
  expect(prints).toEqual([
    'María José Pop ya tenía su pago: no se repite',
    'Transferencia de Q4700 a Byron Tzoc',
    'Transferencia de Q5100 a Sandra Ixcoy',
    'Total de marzo: Q25500',
  ]);
});

test('the payroll recovers wherever the power goes: no place pays twice', async () => {
  const { files = {} } = EXAMPLES.find(({ slug }) => slug === 'nomina-sin-luz')?.program ?? {};
  const compiled = await compileSample(files);
  const { events } = await runCompiled(compiled, { files });
  const places = surveyPlaces(events);
  expect(places).toHaveLength(10);
  for (const place of places) {
    const before = events.slice(0, place.kept);
    const variables = variablesSet(before);
    const { events: after } = await runCompiled(compiled, { files, after: before, variables });
    expect(surveyCell(place, events, before, after).verdict, place.run).toBe('same');
  }
});

test('the editor finds no fault in the types of any example', () => {
  const globals = join(ROOT, 'sandbox-globals.d.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2023.d.ts', 'lib.esnext.decorators.d.ts', 'lib.esnext.disposable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    paths: { flujo: [`${ROOT}/src/lib/flujo/index.ts`], '$lib/*': [`${ROOT}/src/lib/*`] },
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  // What the editor knows of the sandbox, under a name that the compiler takes.
  host.fileExists = (path) => path === globals || ts.sys.fileExists(path);
  host.readFile = (path) => read(path === globals ? SANDBOX_GLOBALS : path);
  const program = ts.createProgram(
    [globals, ...EXAMPLE_SLUGS.map((slug) => join(CONTENT, slug, 'program/main.ts'))],
    options,
    host,
  );
  const problems = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(CONTENT))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
  expect(problems).toEqual([]);
});

test('the gallery shows code, and whatever a program reads goes along with it', () => {
  for (const { slug, about, program } of EXAMPLES) {
    const shown = program.files[program.entry]?.split('\n')[(about.shownFrom ?? 1) - 1];
    expect(shown, `${slug}: the first line in the gallery`).toMatch(/\S/);
    const text = Object.values(program.files).join('\n');
    for (const [, name = ''] of text.matchAll(/files\.read\w+(?:<[^(]*>)?\('([^']+)'\)/g)) {
      expect(Object.keys(program.files), slug).toContain(name);
    }
  }
});
