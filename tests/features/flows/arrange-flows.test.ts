import { expect, test } from 'vitest';
import { arrangeFlows, type FlowOrder } from '$lib/features/flows/arrange-flows';

const flow = (
  flowName: string,
  runs: number,
  { success, p95Ms, tags = [] }: { success?: number; p95Ms?: number; tags?: string[] },
) => ({
  flowName,
  runs,
  tags,
  latest: [],
  ...(success !== undefined && { success }),
  ...(p95Ms !== undefined && { p95Ms }),
});
const flows = [
  flow('nómina', 2, { success: 1, p95Ms: 10, tags: ['dinero'] }),
  flow('clima', 9, {}),
  flow('pedidos', 5, { success: 0.5, p95Ms: 90, tags: ['dinero', 'saga'] }),
];
const names = (choice: { text?: string; tag?: string; order?: FlowOrder }) =>
  arrangeFlows(flows, { order: 'name', ...choice }).map(({ flowName }) => flowName);

test('search finds names and tags, in any case, without accents', () => {
  expect(names({ text: ' NOMINA ' })).toEqual(['nómina']);
  expect(names({ text: 'dine' })).toEqual(['nómina', 'pedidos']);
  expect(names({ text: 'nada' })).toEqual([]);
});

test('a tag is meant whole', () => {
  expect(names({ tag: 'saga' })).toEqual(['pedidos']);
  expect(names({ tag: 'sag' })).toEqual([]);
});

test('each order brings first what needs a look, and last what is not known', () => {
  expect(names({})).toEqual(['clima', 'nómina', 'pedidos']);
  expect(names({ order: 'runs' })).toEqual(['clima', 'pedidos', 'nómina']);
  expect(names({ order: 'success' })).toEqual(['pedidos', 'nómina', 'clima']);
  expect(names({ order: 'p95' })).toEqual(['pedidos', 'nómina', 'clima']);
});
