import { Cron } from 'croner';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronProblem } from '$lib/engine/cron';

test.each([
  '* * * * *',
  '0 8 * * MON-FRI',
  '*/15 9-17 1,15 jan-jun ?',
  '30 0 8 * * *',
  '0 0 L * *',
  '0 0 15W * *',
  '0 12 * * 5#2,FRI#L,1L',
  '0 0 * * 7',
  '  0   0 * * 0 ',
  '0 0 * * SAT-SUN',
  '0 0 LW * *',
  '?/5 * * * *',
  '5-59/15 * * * *',
  '0 0 29 2 *',
  '0 0 L 2 *',
  '0 0 31 2 1',
  '0 0 31 */2 *',
  '0 0 31,L feb *',
  '@daily',
  '@Hourly',
])('%j is a cron', (text) => {
  expect(cronProblem(text)).toBeUndefined();
});

test.each([
  ['', 'this has 0'],
  ['* * * *', 'this has 4'],
  ['0 0 0 0 0 0 0', 'this has 7'],
  ['61 * * * *', 'its minute goes from 0 to 59'],
  ['* 24 * * *', 'its hour goes from 0 to 23'],
  ['* * 0 * *', 'its day of the month goes from 1 to 31'],
  ['* * * 13 *', 'its month goes from 1 to 12'],
  ['* * * * 8', 'its day of the week goes from 0 to 7'],
  ['* * * * LUN', "cannot be 'LUN'"],
  ['*/0 * * * *', 'a step is a whole number'],
  ['*/x * * * *', 'a step is a whole number'],
  ['10-5 * * * *', 'runs backwards'],
  ['1-2-3 * * * *', "cannot be '1-2-3'"],
  ['1,,2 * * * *', "cannot be ''"],
  ['-5 * * * *', "cannot be '-5'"],
  ['60 * * * * *', 'its second goes from 0 to 59'],
  ['5/15 * * * *', "its minute has '5/15': before a step stands * or a range, such as '5-59/15'"],
  ['0 0 * * MON/2', "such as 'MON-7/2'"],
  ['0 0 * FEB/3 *', "such as 'FEB-12/3'"],
  ['*/99 * * * *', "has '/99': a step is a whole number from 1 to 60"],
  ['0 0 */32 * *', 'from 1 to 31'],
  ['* * * */13 *', 'from 1 to 12'],
  ['* * * * */8', 'from 1 to 7'],
  ['0 0 31 2 *', 'it never comes: the months that it names have at most 29 days'],
  ['0 0 31 apr,jun ?', 'have at most 30 days, but its day of the month is 31'],
  ['0 0 31W 4-6/2 *', 'have at most 30 days'],
  ['0 0 15,LW * *', "has 'LW' among others, which stands alone"],
  ['@diario', 'is none of @yearly'],
  ['cada hora', 'this has 2'],
])('%j is no cron, and says why', (text, why) => {
  expect(cronProblem(text)).toContain(why);
});

/** What may stand in a field: numbers of its own, but ranges and steps as they come. */
const part = (least: number, most: number, ...others: string[]) => {
  const number = fc.integer({ min: least, max: most }).map(String);
  const range = fc
    .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 2, maxLength: 2 })
    .map(([from = 0, to = 0]) => `${Math.min(from, to)}-${Math.max(from, to)}`);
  const step = fc.integer({ min: 1, max: most + 3 });
  const item = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('*', '?') },
    { weight: 3, arbitrary: number },
    { weight: 2, arbitrary: range },
    { weight: 2, arbitrary: fc.tuple(range, step).map((both) => both.join('/')) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('*', '?'), step).map((both) => both.join('/')),
    },
    { weight: 1, arbitrary: fc.constantFrom(`${least}/2`, `${most}-${least}`, ...others) },
  );
  return fc.oneof(
    { weight: 3, arbitrary: item },
    {
      weight: 1,
      arbitrary: fc.array(item, { minLength: 2, maxLength: 3 }).map((all) => all.join()),
    },
  );
};

test('a cron is taken when croner, which runs it, comes to a time some day', () => {
  const cron = fc.tuple(
    part(0, 59),
    part(0, 23),
    fc.oneof(part(1, 31, 'L', '31W', '15W'), fc.constantFrom('30', '31', 'LW', '30-31')),
    fc.oneof(part(1, 12, 'FEB', 'NOV-DEC'), fc.constantFrom('2', '4,6', '2-12/7')),
    fc.oneof(fc.constantFrom('*', '?'), part(0, 7, '1L', '5#2', 'SAT-SUN', 'SUN', 'FRI-MON')),
  );
  fc.assert(
    fc.property(cron, (parts) => {
      const text = parts.join(' ');
      const taken = cronProblem(text) === undefined;
      expect({ text, taken }).toEqual({ text, taken: comes(text) });
    }),
    { numRuns: 500, seed: 1 },
  );
});

function comes(text: string): boolean {
  try {
    return new Cron(text, { paused: true }).nextRun(new Date('2024-01-01T00:00:00Z')) !== null;
  } catch {
    return false;
  }
}
