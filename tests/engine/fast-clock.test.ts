import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FastClock } from '$lib/engine/fast-clock';
import { randomFrom } from '$lib/engine/random';
import { WakeUps } from '$lib/engine/wake-ups';

function clockWithTurns() {
  const turns: (() => void)[] = [];
  const clock = new FastClock(0, (callback) => turns.push(callback));
  const runTurns = () => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) turn();
  };
  return { clock, runTurns };
}

test('the clock jumps to each wake-up in order, and not before all that can run has run', () => {
  const { clock, runTurns } = clockWithTurns();
  const woken: string[] = [];
  clock.after(3_600_000, () => woken.push(`late at ${clock.now()}`));
  clock.after(1000, () => woken.push(`early at ${clock.now()}`));
  expect(woken).toEqual([]);
  runTurns();
  expect(woken).toEqual(['early at 1000', 'late at 3600000']);
});

test('what is held from outside is never jumped over', () => {
  const { clock, runTurns } = clockWithTurns();
  const woken: number[] = [];
  clock.after(1000, () => woken.push(clock.now()));
  const release = clock.hold();
  runTurns();
  expect(woken).toEqual([]);
  release();
  runTurns();
  expect(woken).toEqual([1000]);
});

test('a loop that waits for time to pass ends, and the engine’s own reads move nothing', () => {
  const { clock } = clockWithTurns();
  for (let read = 0; read < 10_000; read++) clock.now();
  expect(clock.now()).toBe(0);
  while (clock.nowForCode() < 50);
  expect(clock.now()).toBe(50);
});

test('a callback that throws does not stop the clock', () => {
  const { clock, runTurns } = clockWithTurns();
  const woken: number[] = [];
  clock.after(1, () => {
    throw new Error('boom');
  });
  clock.after(2, () => woken.push(clock.now()));
  expect(runTurns).toThrow('boom');
  runTurns();
  expect(woken).toEqual([2]);
});

test('wake-ups come by time, then in the order in which they were asked for, without those taken back', () => {
  const asked = fc.array(fc.record({ at: fc.nat(20), taken: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(asked, (list) => {
      const wakeUps = new WakeUps();
      const woken: number[] = [];
      const cancels = list.map(({ at }, index) => wakeUps.add(at, () => woken.push(index)));
      list.forEach(({ taken }, index) => taken && cancels[index]?.());
      const left = list.flatMap(({ at, taken }, index) => (taken ? [] : [{ at, index }]));
      expect(wakeUps.size).toBe(left.length);
      for (let next = wakeUps.next(); next; next = wakeUps.next()) next.callback();
      const wanted = left.sort((a, b) => a.at - b.at || a.index - b.index);
      expect(woken).toEqual(wanted.map(({ index }) => index));
    }),
  );
});

test('random numbers are the same for the same words, and spread evenly', () => {
  const [one, two, other] = [randomFrom([1, 2]), randomFrom([1, 2]), randomFrom([2, 1])];
  const draws = Array.from({ length: 10_000 }, () => one());
  expect(draws.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => two()));
  expect(draws[0]).not.toBe(other());
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
    expect(inside).toBeGreaterThan(850);
    expect(inside).toBeLessThan(1150);
  }
});
