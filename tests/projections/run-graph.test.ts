import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { nodeMoment } from '$lib/projections/graph-moment';
import { Replay } from '$lib/projections/replay';
import { MOST_NODES, runGraph, type GraphNode } from '$lib/projections/run-graph';
import { waitingRuns } from '$lib/projections/waiting-runs';
import {
  ask,
  flowRun,
  ledgerOf,
  programStarted,
  secondExample,
  state,
  taskRun,
} from './exam-events';

const START: readonly RunEvent[] = [programStarted(0), flowRun(0, 'teal-axolotl', 'flujo1')];
const after = (event: RunEvent, ...upstream: string[]) => ({ ...event, upstream }) as RunEvent;
const task = (id: string, flow = 'teal-axolotl') => taskRun(0, id, `${id}-0`, flow, 'submitted');
const names = (nodes: readonly GraphNode[]): unknown[] =>
  nodes.map(({ label, children }) => (children.length ? [label, ...names(children)] : label));

test('what a run started lies inside it', () => {
  expect(names(runGraph(ledgerOf(secondExample)).roots)).toEqual([
    ['flujo2', ['flujo1', 'tarea1-0', 'tarea1-1']],
  ]);
});

test('a future that was passed on is a wait; what only came later is told apart from it', () => {
  const ledger = ledgerOf([
    ...START,
    task('a'),
    task('b'),
    after(task('c'), 'a', 'b'),
    state(5, 'a', 'Completed'),
    state(5, 'b', 'Completed'),
    state(6, 'c', 'Completed'),
    task('d'),
  ]);
  expect(runGraph(ledger).edges).toEqual([
    { from: 'a', to: 'c', kind: 'waited' },
    { from: 'b', to: 'c', kind: 'waited' },
    { from: 'c', to: 'd', kind: 'after' },
  ]);
});

test('runs at the same moment come one after another as their events do', () => {
  const ledger = ledgerOf([
    ...START,
    task('a'),
    state(0, 'a', 'Completed'),
    task('b'),
    state(0, 'b', 'Completed'),
    task('c'),
  ]);
  expect(runGraph(ledger).edges.map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
});

test('too many runs are folded by name, in each flow run by itself', () => {
  const many = Array.from({ length: 120 }, (_, n) => [
    taskRun(n, `a${n}`, `a-${n}`, 'teal-axolotl', 'submitted'),
    after(taskRun(n, `b${n}`, `b-${n}`, 'teal-axolotl', 'submitted'), `a${n}`),
  ]).flat();
  const graph = runGraph(ledgerOf([...START, ...many]));
  const inside = graph.roots[0]?.children ?? [];
  expect(inside.map(({ label, runs }) => [label, runs.length])).toEqual([
    ['a', 120],
    ['b', 120],
  ]);
  expect(graph.edges).toEqual([{ from: 'a0', to: 'b0', kind: 'waited' }]);
  expect([graph.total, graph.folded, graph.hidden]).toEqual([241, true, 0]);
});

test('no picture has more nodes than can be read; the rest is counted', () => {
  const many = Array.from({ length: 150 }, (_, n) => task(`n${n}`));
  const graph = runGraph(ledgerOf([...START, ...many]));
  expect(graph.roots[0]?.children).toHaveLength(MOST_NODES - 1);
  expect(graph.hidden).toBe(51);
});

test('a node shows its run as of the moment in view, and nothing before it was there', () => {
  const events = [...START, task('a'), state(1, 'a', 'Running'), state(9, 'a', 'Failed', 'boom')];
  const node = runGraph(ledgerOf(events)).roots[0]?.children[0];
  const replay = new Replay();
  const seen = [2, 3, 4, 5].map((count) => {
    const { ledger } = replay.at(events, count);
    return node && nodeMoment(node, ledger, waitingRuns(ledger)).state?.name;
  });
  expect(seen).toEqual([undefined, 'Pending', 'Running', 'Failed']);
});

test('a folded node counts its states, and speaks of the run that failed', () => {
  const ledger = ledgerOf([
    ...START,
    ...['a', 'b', 'c', 'd'].map((id) => task(id)),
    state(1, 'a', 'Completed'),
    state(2, 'b', 'Failed'),
    state(3, 'c', 'Completed'),
    ask(4, 'p', '?', 'teal-axolotl', 'd'),
  ]);
  const waiting = waitingRuns(ledger);
  const moment = nodeMoment({ id: 'a', runs: ['a', 'b', 'c', 'd'] }, ledger, waiting);
  expect(moment.telling).toBe('b');
  expect(moment.counts.map(({ state, count }) => `${count} ${state.name}`)).toEqual([
    '1 Failed',
    '1 Pending',
    '2 Completed',
  ]);
  expect([...waiting]).toEqual(['d', 'teal-axolotl']);
  expect(nodeMoment({ id: 'a', runs: ['a', 'd'] }, ledger, waiting)).toMatchObject({
    telling: 'd',
    waiting: true,
  });
});
