import { expect, test } from 'vitest';
import type { Fault } from '$lib/contract/fault';
import { en } from '$lib/i18n/en';
import { es } from '$lib/i18n/es';
import { createFormatters } from '$lib/i18n/formatters';
import { callableNames } from '$lib/workbench/lab/callable-names';
import { faultSentence } from '$lib/workbench/lab/fault-sentence';
import { struckCounts } from '$lib/workbench/lab/struck-faults';

const spanish = { t: es, format: createFormatters('es') };
const english = { t: en, format: createFormatters('en') };

test.each<[Fault, string, string]>([
  [
    { kind: 'throw', on: 'task', name: 'cobrar', call: 1, attempt: 1 },
    'lanza un error en su 2.ª llamada, intento 1',
    'throws an error on its 2nd call, attempt 1',
  ],
  [
    { kind: 'delay', on: 'task', name: 'cobrar', delaySeconds: 30, chance: 0.25 },
    'empieza 30 s tarde en todas sus llamadas, en todos los intentos, con probabilidad del 25 %',
    'starts 30 s late on every call, at every attempt, with a chance of 25%',
  ],
  [
    { kind: 'power-cut', on: 'task', name: 'cobrar', call: 20, key: 'k', when: 'after' },
    'se queda sin luz con el trabajo hecho en su 21.ª llamada, en una ejecución del flujo, en todos los intentos',
    'loses power with its work done on its 21st call, in one flow run, at every attempt',
  ],
])('a fault is said in words: %j', (fault, inSpanish, inEnglish) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/(\d)%/, '$1 %');
  expect(plain(faultSentence(fault, spanish))).toBe(plain(inSpanish));
  expect(plain(faultSentence(fault, english))).toBe(plain(inEnglish));
});

test('tasks and flows are found in the code, however they are named', () => {
  const main = `
const a = task(async function uno() {});
const dos = task({ retries: 3 }, async () => 1);
const c = task({ name: 'tres', retries: 1 }, async () => 1);
class Caja {
  @task({ retries: 1 })
  async cuatro() {}
  @flow cinco() {}
}
export const seis = flow(async function seis() {});
`;
  const found = callableNames({ taskRuns: new Map(), flowRuns: new Map() }, { 'main.ts': main });
  expect(found.map(({ on, name }) => `${on} ${name}`)).toEqual(
    expect.arrayContaining([
      'task uno',
      'task dos',
      'task tres',
      'task cuatro',
      'flow cinco',
      'flow seis',
    ]),
  );
});

test('a fault that struck is known after others were taken away', () => {
  const one: Fault = { kind: 'hang', on: 'task', name: 'a' };
  const two: Fault = { kind: 'throw', on: 'task', name: 'b' };
  const three: Fault = { kind: 'throw', on: 'task', name: 'c' };
  const struck = { type: 'fault-struck', at: 0, id: 'x', kind: 'throw', fault: 1 } as const;
  expect(struckCounts([two, three, one], [one, two], [struck, struck])).toEqual([2, undefined, 0]);
});
