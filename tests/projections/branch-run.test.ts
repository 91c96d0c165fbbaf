import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, input, print, task } from '$lib/flujo';
import { branchingQuestion, branchRun } from '$lib/projections/branch-run';
import { runInNode } from '../engine/support/run-in-node';

const preguntar = task({ name: 'preguntar' }, async (que: string) => input(que));
const examen = flow({ name: 'examen' }, async () => {
  const nombre = await preguntar('Nombre?');
  const estudio = await preguntar('Estudiaste?');
  print(nombre, estudio);
  return estudio === 'y' ? 'aprueba' : preguntar('Por qué no?');
});

function prompts(events: readonly RunEvent[]) {
  return events.flatMap((event) => (event.type === 'prompt-asked' ? [event] : []));
}
function answers(events: readonly RunEvent[]) {
  return events.flatMap((event) => (event.type === 'prompt-answered' ? [event.answer] : []));
}

test('a branch shares the past up to the question, gives the other answer, and then asks', async () => {
  const { events } = await runInNode(examen, { answers: ['Ana', 'y'] });
  const asked = prompts(events)[1];
  const restored = branchRun('una', events, asked?.id ?? '', 'n');
  const branch = await runInNode(examen, { answers: ['tenía sueño'], restored });
  expect(answers(branch.events)).toEqual(['Ana', 'n', 'tenía sueño']);
  expect(branch.events[0]).toMatchObject({ type: 'program-started', branches: 'una' });
  expect(branch.events[0]).not.toHaveProperty('resumes');
  const at = events.findIndex((event) => event.type === 'prompt-answered' && event.answer === 'y');
  expect(branch.events.slice(1, at)).toEqual(events.slice(1, at));
});

test('questions that came after it are asked anew, and nothing else is taken over', async () => {
  const { events } = await runInNode(examen, { answers: ['Ana', 'n', 'tenía sueño'] });
  const asked = prompts(events)[0];
  const restored = branchRun('una', events, asked?.id ?? '', 'Eva');
  expect(restored).toMatchObject({ tasks: [], crashed: [] });
  const branch = await runInNode(examen, { answers: ['n', 'estaba enferma'], restored });
  expect(answers(branch.events)).toEqual(['Eva', 'n', 'estaba enferma']);
  expect(branch.events.some(({ type }) => type === 'log')).toBe(true);
});

test('a run branches only where a person was asked and has answered', async () => {
  const { events } = await runInNode(examen, { answers: ['Ana', 'y'] });
  const first = prompts(events)[0];
  const id = first?.id ?? '';
  expect(branchingQuestion(events, id)).toEqual({ ...first, earlier: 'Ana' });
  expect(branchingQuestion(events, 'nobody')).toBeUndefined();
  const open = events.filter(({ type }) => type !== 'prompt-answered');
  expect(branchingQuestion(open, id)).toBeUndefined();
  const late = events.map((event): RunEvent => {
    return event.type === 'prompt-answered' ? { ...event, unanswered: 'timed-out' } : event;
  });
  expect(branchingQuestion(late, id)).toBeUndefined();
  expect(branchRun('una', late, id, 'Eva').answers).toEqual([]);
});
