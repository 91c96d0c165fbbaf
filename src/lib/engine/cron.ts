interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Words that stand for numbers, from the first on. */
  readonly words?: readonly string[];
  /** What else may stand here: the last day, a weekday of a certain week. */
  readonly special?: RegExp;
  /** What may stand here only without anything beside it. */
  readonly alone?: string;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const SECOND: Field = { name: 'second', least: 0, most: 59 };
const DAY: Field = {
  name: 'day of the month',
  least: 1,
  most: 31,
  special: /^(L|[1-9]W|[12]\dW|3[01]W)$/,
  alone: 'LW',
};
const MONTH: Field = { name: 'month', least: 1, most: 12, words: MONTHS };
const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  DAY,
  MONTH,
  {
    name: 'day of the week',
    least: 0,
    most: 7, // Sunday again
    words: DAYS,
    special: /^([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5]|#L)$/,
  },
];
/** In a leap year. */
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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
    const part = (parts[index] ?? '').toUpperCase();
    if (part === field.alone) continue;
    for (const item of part.split(',')) {
      const problem = itemProblem(item, field);
      if (problem) return `its ${field.name} ${problem}`;
    }
  }
  const [day = '', month = '', weekday = ''] = parts.slice(-3);
  // With a weekday too, either of the two will do.
  return ['*', '?'].includes(weekday)
    ? dateProblem(day.toUpperCase(), month.toUpperCase())
    : undefined;
}

/** What keeps the days of the month from ever coming in one of the months. */
function dateProblem(day: string, month: string): string | undefined {
  const items = day.split(',');
  if (items.some((item) => ['L', 'LW'].includes(item))) return undefined;
  const first = Math.min(...items.map((item) => firstOf(item.replace('W', ''), DAY)));
  const lengths = DAYS_OF_MONTHS.filter((_, index) => isIn(month, index + 1));
  const longest = Math.max(...lengths);
  if (first <= longest) return undefined;
  return `it never comes: the months that it names have at most ${longest} days, but its day of the month is ${day}`;
}

function isIn(part: string, number: number): boolean {
  return part.split(',').some((item) => {
    const [range = '', step = '1'] = item.split('/');
    const first = firstOf(range, MONTH);
    const [, to = range] = range.split('-');
    const last = numberOf(to, MONTH) ?? MONTH.most;
    return number >= first && number <= last && (number - first) % Number(step) === 0;
  });
}

/** The least number that a sound item stands for. */
function firstOf(item: string, field: Field): number {
  const [from = ''] = item.split(/[-/]/);
  return numberOf(from, field) ?? field.least;
}

function itemProblem(item: string, field: Field): string | undefined {
  if (item === field.alone) return `has '${item}' among others, which stands alone`;
  if (item === '?' || field.special?.test(item)) return undefined;
  const [range = '', step, ...more] = item.split('/');
  const [from = '', to, ...rest] = range.split('-');
  if (more.length > 0 || rest.length > 0) return `cannot be '${item}'`;
  const longest = Math.min(field.most - field.least + 1, field.words === DAYS ? 7 : Infinity);
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) >= 1 && Number(step) <= longest)) {
    return `has '/${step}': a step is a whole number from 1 to ${longest}`;
  }
  if ((from === '*' || from === '?') && to === undefined) return undefined;
  const first = numberOf(from, field);
  const last = to === undefined ? first : lastOf(to, field);
  if (first === undefined || last === undefined) {
    return `goes from ${field.least} to ${field.most}, so it cannot be '${item}'`;
  }
  if (step !== undefined && to === undefined) {
    return `has '${item}': before a step stands * or a range, such as '${from}-${field.most}/${step}'`;
  }
  if (first > last) {
    return `has the range '${range}', which runs backwards`;
  }
  return undefined;
}

/** The end of a range: a week may end on Sunday. */
function lastOf(text: string, field: Field): number | undefined {
  return field.words === DAYS && text === 'SUN' ? field.most : numberOf(text, field);
}

function numberOf(text: string, { least, most, words = [] }: Field): number | undefined {
  const word = words.indexOf(text);
  if (word >= 0) return word + (least === 1 ? 1 : 0);
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
