import { expect, test } from 'vitest';
import {
  artifacts,
  emitEvent,
  files,
  flow,
  MissingFile,
  task,
  UnreadableFile,
  variables,
} from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

test('each artifact is an event of the run that made it', async () => {
  const informa = task(async function informa() {
    artifacts.markdown('# Notas', { key: 'notas', description: 'Las de hoy' });
    artifacts.table([{ alumno: 'Ana', nota: 9, f: () => 1 }]);
    artifacts.link('https://example.com/a', { text: 'Aquí' });
    artifacts.image('data:image/svg+xml,%3Csvg/%3E');
  });
  const run = await runInNode(() => informa());
  const [task0] = eventsOf(run, 'task-run-created');
  const made = eventsOf(run, 'artifact');
  expect(made.map(({ kind, data }) => [kind, data])).toEqual([
    ['markdown', '# Notas'],
    ['table', [{ alumno: 'Ana', nota: 9, f: { $repr: '[Function: f]' } }]],
    ['link', { url: 'https://example.com/a', text: 'Aquí' }],
    ['image', 'data:image/svg+xml,%3Csvg/%3E'],
  ]);
  expect(made[0]).toMatchObject({
    key: 'notas',
    description: 'Las de hoy',
    taskRunId: task0?.id,
  });
});

test('a bar that moves stays one artifact', async () => {
  const run = await runInNode(() => {
    const bar = artifacts.progress(0);
    bar.update(50);
    bar.update(100);
  });
  const made = eventsOf(run, 'artifact');
  expect(made.map(({ data }) => data)).toEqual([0, 50, 100]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

test.each([
  ['a text that is none', () => artifacts.markdown(7 as never)],
  ['a table that is no list', () => artifacts.table({ a: 1 } as never)],
  ['a row that is no object', () => artifacts.table([1] as never)],
  ['an address that runs code', () => artifacts.link('javascript:alert(1)')],
  ['a picture from the web', () => artifacts.image('https://example.com/a.png')],
  ['progress beyond 100', () => artifacts.progress(101)],
  ['progress that is no number', () => artifacts.progress(NaN)],
  ['a key with capitals', () => artifacts.markdown('', { key: 'Notas' })],
  ['an option that there is not', () => artifacts.markdown('', { titulo: 'x' } as never)],
  ['words without end', () => artifacts.markdown('', { description: 'x'.repeat(300 * 1024) })],
  ['a text without end', () => artifacts.markdown('x'.repeat(300 * 1024))],
  ['an event without a name', () => emitEvent('')],
  ['a variable that is a function', () => variables.set('f', (() => 1) as never)],
  ['a variable that holds itself', () => variables.set('f', cyclic() as never)],
  ['a variable with a strange name', () => variables.set('a b', 1)],
  ['a variable without end', () => variables.set('a', 'x'.repeat(70 * 1024))],
])('%s is refused where it is written', async (_, write) => {
  const run = await runInNode(() => expect(write).toThrow(TypeError));
  expect(run.events).toHaveLength(2);
});

function cyclic(): unknown {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}

test('a variable is there for the rest of the run, as it was when it was set', async () => {
  const run = await runInNode(
    () => {
      const ciudades = ['Lima'];
      variables.set('ciudades', ciudades);
      ciudades.push('Ica');
      (variables.get('ciudades') as string[]).push('Tacna');
      expect(variables.get('ciudades')).toEqual(['Lima']);
      expect(variables.get('veces', 0)).toBe(3);
      expect(variables.get('nada', 'otra cosa')).toBe('otra cosa');
      expect(variables.get('nada')).toBeUndefined();
    },
    { ports: { variables: { veces: 3 } } },
  );
  expect(run.outcome).toBe('Completed');
  expect(eventsOf(run, 'variable-set')).toMatchObject([{ name: 'ciudades', value: ['Lima'] }]);
});

test('an event of the program’s own has a name and what belongs to it', async () => {
  const paga = flow(async function paga() {
    emitEvent('pedido.pagado', { pedido: 7, cuando: new Date(0) });
    emitEvent('fin');
  });
  const run = await runInNode(() => paga());
  expect(eventsOf(run, 'event-emitted')).toMatchObject([
    {
      name: 'pedido.pagado',
      payload: { pedido: 7, cuando: { $repr: '1970-01-01T00:00:00.000Z' } },
      flowRunId: eventsOf(run, 'flow-run-created')[0]?.id,
    },
    { name: 'fin' },
  ]);
});

const FILES = {
  'main.ts': '',
  'notas.csv': '\uFEFFalumno,nota\r\nAna,9\n"Pérez, Luis","dijo ""no"""\n\nEva,\n',
  'precios.csv': 'a;b\n1;2',
  'datos/x.json': '{"a":[1]}',
  'mal.json': '{',
};

test('files are read as texts, JSON and tables', async () => {
  const run = await runInNode(
    async () => {
      expect(await files.readText('./main.ts')).toBe('');
      expect(await files.readJson('datos/x.json')).toEqual({ a: [1] });
      expect(await files.readCsv('notas.csv')).toEqual([
        { alumno: 'Ana', nota: '9' },
        { alumno: 'Pérez, Luis', nota: 'dijo "no"' },
        { alumno: 'Eva', nota: '' },
      ]);
      expect(await files.readCsv('precios.csv', { separator: ';' })).toEqual([{ a: '1', b: '2' }]);
      expect(await files.list()).toEqual(Object.keys(FILES).sort());
    },
    { ports: { files: FILES } },
  );
  expect(run.outcome).toBe('Completed');
});

test('a file that is not there, or not what it is read as, is told with a sentence', async () => {
  await runInNode(
    async () => {
      await expect(files.readText('nota.csv')).rejects.toThrow(
        "There is no file 'nota.csv'; there is 'datos/x.json'",
      );
      await expect(files.readText('nota.csv')).rejects.toBeInstanceOf(MissingFile);
      await expect(files.readJson('mal.json')).rejects.toBeInstanceOf(UnreadableFile);
      await expect(files.readText('../etc')).rejects.toThrow('A file is named by a path');
      await expect(files.writeText('a.txt', 1 as never)).rejects.toThrow('takes a text');
      await expect(files.readCsv('notas.csv', { separator: ';;' })).rejects.toThrow(
        'one character',
      );
    },
    { ports: { files: FILES } },
  );
});

test('what a run writes it can read again, and it is kept with the run', async () => {
  const escribe = flow(async function escribe() {
    await files.writeText('./fin.txt', 'uno');
    await files.writeText('fin.txt', 'dos');
    expect(await files.readText('fin.txt')).toBe('dos');
    return files.list();
  });
  const run = await runInNode(() => escribe(), { ports: { files: { 'main.ts': '' } } });
  expect(run.outcome).toBe('Completed');
  expect(eventsOf(run, 'file-written').map(({ path, text }) => [path, text])).toEqual([
    ['fin.txt', 'uno'],
    ['fin.txt', 'dos'],
  ]);
});
