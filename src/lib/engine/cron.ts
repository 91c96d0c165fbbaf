interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Words that stand for numbers, from the first on. */
  readonly words?: readonly string[];
  /** What else may stand here: the last day, a weekday of a certain week. */
  readonly special?: RegExp;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const SECOND: Field = { name: 'second', least: 0, most: 59 };
const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31, special: /^(L|[1-9]W|[12]\dW|3[01]W)$/ },
  { name: 'month', least: 1, most: 12, words: MONTHS },
  {
    name: 'day of the week',
    least: 0,
    most: 7,
    words: DAYS,
    special: /^([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5]|#L)$/,
  },
];
const NICKNAMES = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

/**
 * What keeps a text from being a cron expression, as a sentence; undefined when nothing does. Five
 * fields (minute, hour, day of the month, month, day of the week), six with a second before them,
 * or a nickname such as `@daily`.
 */
export function cronProblem(text: string): string | undefined {
  const written = text.trim();
  if (written.startsWith('@')) {
    return NICKNAMES.includes(written.toLowerCase())
      ? undefined
      : `'${written}' is none of ${NICKNAMES.join(', ')}`;
  }
  const parts = written.split(/\s+/);
  if (parts.length !== 5 && parts.length !== 6) {
    const count = written === '' ? 0 : parts.length;
    return `a cron has five fields (minute, hour, day, month, weekday), or six with the second first, but this has ${count}`;
  }
  const fields = parts.length === 6 ? [SECOND, ...FIELDS] : FIELDS;
  for (const [index, field] of fields.entries()) {
    for (const item of (parts[index] ?? '').toUpperCase().split(',')) {
      const problem = itemProblem(item, field);
      if (problem) return `its ${field.name} ${problem}`;
    }
  }
  return undefined;
}

function itemProblem(item: string, field: Field): string | undefined {
  if (item === '?' || field.special?.test(item)) return undefined;
  const [range = '', step, ...more] = item.split('/');
  const [from = '', to, ...rest] = range.split('-');
  if (more.length > 0 || rest.length > 0) return `cannot be '${item}'`;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) >= 1)) {
    return `has '/${step}': a step is a whole number from 1 on`;
  }
  if (from === '*' && to === undefined) return undefined;
  const numbers = [from, ...(to === undefined ? [] : [to])].map((word) => numberOf(word, field));
  const [first, last] = numbers;
  if (numbers.includes(undefined)) {
    return `goes from ${field.least} to ${field.most}, so it cannot be '${item}'`;
  }
  if (first !== undefined && last !== undefined && first > last) {
    return `has the range '${range}', which runs backwards`;
  }
  return undefined;
}

function numberOf(text: string, { least, most, words = [] }: Field): number | undefined {
  const word = words.indexOf(text);
  if (word >= 0) return word + (least === 1 ? 1 : 0);
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
