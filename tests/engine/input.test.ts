import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { FastClock } from '$lib/engine/fast-clock';
import { flow, input, InputCancelled, InputTimeout, task, WrongAnswer } from '$lib/flujo';
import { runInNode, type NodeRun } from './support/run-in-node';

const of = <Type extends RunEvent['type']>({ events }: NodeRun, type: Type) =>
  events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);

async function asked<Given>(answers: readonly (string | null)[], question: () => Promise<Given>) {
  const given: Given[] = [];
  const run = await runInNode(async () => given.push(await question()), { answers });
  return { given: given[0], prompt: of(run, 'prompt-asked')[0], run };
}

test('a number comes as a number, with a point or a comma', async () => {
  const { given, prompt } = await asked([' 7,5 '], () =>
    input.number('¿Nota? ', { default: 8, placeholder: '0 a 10' }),
  );
  expect(given).toBe(7.5);
  expect(prompt).toMatchObject({ kind: 'number', defaultAnswer: '8', placeholder: '0 a 10' });
});

test.each([
  ['y', true],
  ['Sí', true],
  ['n', false],
  ['no', false],
])('%s answers a question of yes or no', async (answer, meaning) => {
  const { given, prompt } = await asked([answer], () =>
    input.confirm('¿Seguro?', { default: true }),
  );
  expect(given).toBe(meaning);
  expect(prompt).toMatchObject({ kind: 'confirm', defaultAnswer: 'y' });
});

test('a choice gives what was chosen, numbers as numbers', async () => {
  const { given, prompt } = await asked(['20'], () =>
    input.choice('¿Cuántos?', [10, 20], { default: 10 }),
  );
  expect(given).toBe(20);
  expect(prompt).toMatchObject({ kind: 'choice', choices: ['10', '20'], defaultAnswer: '10' });
  expect((await asked(['  LIMA '], () => input.choice('¿Dónde?', ['Lima', 'Quito']))).given).toBe(
    'Lima',
  );
});

test('a form gives an object with each field as its type', async () => {
  const { given, prompt } = await asked(
    ['{"nombre":"Ana","edad":"20","turno":"tarde","becado":"y","año":2}'],
    () =>
      input.form(
        {
          nombre: 'text',
          edad: { type: 'number', label: 'Edad en años', default: 18 },
          turno: ['mañana', 'tarde'],
          becado: 'confirm',
          año: [1, 2],
        },
        { message: 'Inscripción' },
      ),
  );
  expect(given).toEqual({ nombre: 'Ana', edad: 20, turno: 'tarde', becado: true, año: 2 });
  expect(prompt?.message).toBe('Inscripción');
  expect(prompt?.fields).toEqual([
    { name: 'nombre', kind: 'text', label: 'nombre' },
    { name: 'edad', kind: 'number', label: 'Edad en años', defaultAnswer: '18' },
    { name: 'turno', kind: 'choice', label: 'turno', choices: ['mañana', 'tarde'] },
    { name: 'becado', kind: 'confirm', label: 'becado' },
    { name: 'año', kind: 'choice', label: 'año', choices: ['1', '2'] },
  ]);
});

test.each([
  ['siete', () => input.number('¿Nota?'), "'¿Nota?' was answered 'siete', which is not a number"],
  ['', () => input.number('¿Nota?'), 'which is not a number'],
  ['quizá', () => input.confirm('¿Sí?'), 'which is neither yes (y) nor no (n)'],
  ['Ica', () => input.choice('¿?', ['Lima']), "none of the choices: 'Lima'"],
  ['hola', () => input.form({ a: 'text' }), 'no JSON object with an answer for each field'],
  ['{"a":"x"}', () => input.form({ a: 'number' }), "wrong in 'a': it is not a number"],
])('a wrong answer, %j, is told clearly', async (answer, question, sentence) => {
  const { run } = await asked([answer], async () => {
    const wrong = await question().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(wrong).toBeInstanceOf(WrongAnswer);
    expect((wrong as Error).message).toContain(sentence);
  });
  expect(run.outcome).toBe('Completed');
});

test('closing any kind of question throws InputCancelled', async () => {
  const { run } = await asked([null, null], async () => {
    await expect(input.choice('¿?', ['a'])).rejects.toBeInstanceOf(InputCancelled);
    await expect(input.form({ a: 'text' })).rejects.toBeInstanceOf(InputCancelled);
  });
  expect(run.outcome).toBe('Completed');
});

/** A clock that does not stand still while a question is open. */
class RestlessClock extends FastClock {
  override hold() {
    return () => undefined;
  }
}
const restless = () => new RestlessClock(0, (callback) => setImmediate(callback));
const silence = () => new Promise<string | null>(() => undefined);

test('a question that nobody answers in time throws InputTimeout, and is asked no more', async () => {
  const pregunta = task(async function pregunta() {
    return input('¿Hola?', { timeoutSeconds: 30 });
  });
  const run = await runInNode(
    async () => {
      const error: unknown = await pregunta().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputTimeout);
      expect(error).toMatchObject({ question: '¿Hola?', seconds: 30 });
    },
    { ports: { ask: silence, clock: restless() } },
  );
  expect(of(run, 'prompt-asked')[0]?.timeoutSeconds).toBe(30);
  expect(of(run, 'prompt-answered')).toMatchObject([
    { at: 30_000, answer: null, unanswered: 'timed-out' },
  ]);
});

test('a run that ends by its time limit takes its question back', async () => {
  const pregunta = task({ timeoutSeconds: 5 }, async function pregunta() {
    return input('¿Hola?');
  });
  const duda = flow(async function duda() {
    await pregunta().catch(() => undefined);
    return 1;
  });
  const run = await runInNode(() => duda(), { ports: { ask: silence, clock: restless() } });
  expect(run.outcome).toBe('Completed');
  expect(of(run, 'prompt-answered')).toMatchObject([{ answer: null, unanswered: 'withdrawn' }]);
});

test('an answer that comes in time stops the time', async () => {
  const { given, run } = await asked(['Ana'], () => input('¿Nombre?', { timeoutSeconds: 10 }));
  expect(given).toBe('Ana');
  expect(of(run, 'program-ended')[0]?.at).toBe(of(run, 'program-started')[0]?.at);
});

test.each([
  ['a default of the wrong type', () => input.number('¿?', { default: 'x' as never })],
  ['an option that there is not', () => input('¿?', { defualt: 'x' } as never)],
  ['a limit of no seconds', () => input('¿?', { timeoutSeconds: 0 })],
  ['nothing to choose', () => input.choice('¿?', [])],
  ['two equal choices', () => input.choice('¿?', ['1', 1])],
  ['a default that is no choice', () => input.choice('¿?', ['a'], { default: 'b' as never })],
  ['a form without fields', () => input.form({})],
  ['a field of no type', () => input.form({ a: 'color' as never })],
  ['a choice field without choices', () => input.form({ a: { type: 'choice' } })],
])('%s is refused where it is written', async (_, write) => {
  await runInNode(() => expect(write).toThrow(TypeError));
});
