/** The rhythm of a schedule, where it is simple enough to be said in words. Days and months as numbers. */
export type Rhythm =
  | { readonly kind: 'every'; readonly unit: RhythmUnit; readonly count: number }
  /** Each so many hours, at these minutes of the hour. */
  | { readonly kind: 'hours'; readonly count: number; readonly minutes: readonly number[] }
  | { readonly kind: 'daily'; readonly at: readonly ClockTime[] }
  /** 0 is Sunday. `range`: each day from the first to the last. */
  | {
      readonly kind: 'weekdays';
      readonly days: readonly number[];
      readonly range: boolean;
      readonly at: readonly ClockTime[];
    }
  /** In these months, counted from 1; in each where there are none. */
  | {
      readonly kind: 'monthly';
      readonly days: readonly number[];
      readonly months: readonly number[];
      readonly at: readonly ClockTime[];
    }
  | { readonly kind: 'other' };
export type RhythmUnit = 'second' | 'minute' | 'hour' | 'day';
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

const NICKNAMES: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const OTHER: Rhythm = { kind: 'other' };
/** More times of day, or days, than this are no sentence. */
const MOST_NAMED = 6;

/** What a cron says, of the shapes that people write. */
export function readCron(cron: string): Rhythm {
  const written = cron.trim().toUpperCase();
  const fields = (NICKNAMES[written.toLowerCase()] ?? written).replaceAll('?', '*').split(/\s+/);
  const [second = '0', minute = '', hour = '', day = '', month = '', weekday = ''] =
    fields.length === 6 ? fields : ['0', ...fields];
  const isDaily = day === '*' && month === '*' && weekday === '*';
  if (isDaily && hour === '*') {
    const seconds = minute === '*' ? stepOf(second) : undefined;
    if (seconds !== undefined) return { kind: 'every', unit: 'second', count: seconds };
  }
  if (second !== '0') return OTHER;
  if (isDaily && hour === '*') {
    const minutes = stepOf(minute);
    if (minutes !== undefined) return { kind: 'every', unit: 'minute', count: minutes };
  }
  const minutes = listOf(minute, []);
  if (!minutes) return OTHER;
  const hours = stepOf(hour);
  if (hours !== undefined) return isDaily ? { kind: 'hours', count: hours, minutes } : OTHER;
  const at = timesOf(minutes, listOf(hour, []));
  if (!at) return OTHER;
  if (isDaily) return { kind: 'daily', at };
  if (day === '*' && month === '*') return onWeekdays(weekday, at);
  return weekday === '*' ? inMonths(day, month, at) : OTHER;
}

/** The same for an interval. */
export function readInterval(seconds: number): Rhythm {
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const) {
    if (seconds % size === 0) return { kind: 'every', unit, count: seconds / size };
  }
  return { kind: 'every', unit: 'second', count: seconds };
}

function onWeekdays(field: string, at: readonly ClockTime[]): Rhythm {
  const days = listOf(field, DAYS)?.map((day) => day % 7);
  if (!days || days.length === 0) return OTHER;
  return { kind: 'weekdays', days, range: /^\w+-\w+$/.test(field) && days.length > 2, at };
}

function inMonths(day: string, month: string, at: readonly ClockTime[]): Rhythm {
  const days = listOf(day, []);
  const months = month === '*' ? [] : listOf(month, MONTHS, 1);
  if (!days || !months || days.length > MOST_NAMED) return OTHER;
  return { kind: 'monthly', days, months, at };
}

/** Undefined where there are too many to be named. */
function timesOf(
  minutes: readonly number[],
  hours: readonly number[] | undefined,
): readonly ClockTime[] | undefined {
  const at = hours?.flatMap((hour) => minutes.map((minute) => ({ hour, minute })));
  return at && at.length <= MOST_NAMED ? at : undefined;
}

/** 1 for `*`, 15 for an asterisk with a step of 15. */
function stepOf(field: string): number | undefined {
  const [, step] = /^\*(?:\/(\d+))?$/.exec(field) ?? [undefined, 'none'];
  if (step === 'none') return undefined;
  return step === undefined ? 1 : Number(step);
}

/** The numbers of a list with ranges; words stand for numbers, from `first` on. */
function listOf(field: string, words: readonly string[], first = 0): number[] | undefined {
  const numbers: number[] = [];
  for (const item of field.split(',')) {
    const [, from, to = from] = /^(\w+)(?:-(\w+))?$/.exec(item) ?? [];
    const start = numberOf(from, words, first);
    const end = numberOf(to, words, first);
    if (start === undefined || end === undefined || end < start) return undefined;
    for (let value = start; value <= end; value++) numbers.push(value);
  }
  return numbers;
}

function numberOf(text: string | undefined, words: readonly string[], first: number) {
  if (text === undefined) return undefined;
  const place = words.indexOf(text);
  if (place >= 0) return place + first;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
