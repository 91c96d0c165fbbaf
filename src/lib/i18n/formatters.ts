import type { Language } from './languages';

/** Spanish as Latin America writes it. */
const LOCALES: Record<Language, string> = { es: 'es-419', en: 'en' };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Numbers, dates and lengths of time in one language. */
export function createFormatters(language: Language) {
  const locale = LOCALES[language];
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const plural = new Intl.PluralRules(locale);
  const tenths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

  return {
    number: (value: number) => integer.format(value),
    /** `share` from 0 to 1. */
    percent: (share: number) => percent.format(share),
    /** As much of a disk: `34.9 MB`. */
    size(bytes: number): string {
      const power = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: SIZES[power] ?? 'byte',
        maximumFractionDigits: power > 1 ? 1 : 0,
      }).format(bytes / 1000 ** power);
    },
    /** A length of time: `340 ms`, `7.2 s`, `3 min 5 s`, `2 h 10 min`. The units' signs are the same in both. */
    duration(ms: number): string {
      if (ms < SECOND) return `${integer.format(Math.max(0, ms))} ms`;
      if (ms < MINUTE - 50) return `${tenths.format(ms / SECOND)} s`;
      const whole = Math.round(ms / SECOND) * SECOND;
      if (whole < HOUR) {
        const rest = (whole % MINUTE) / SECOND;
        const head = `${integer.format(Math.floor(whole / MINUTE))} min`;
        return rest ? `${head} ${rest} s` : head;
      }
      const rest = Math.floor((whole % HOUR) / MINUTE);
      const head = `${integer.format(Math.floor(whole / HOUR))} h`;
      return rest ? `${head} ${rest} min` : head;
    },
    /** A place on an axis of time whose marks are `step` apart, counted from its start. Both in ms. */
    mark(ms: number, step: number): string {
      if (ms === 0) return '0 s';
      if (ms >= MINUTE) return this.duration(ms);
      if (step < SECOND / 10 && ms < SECOND) return `${integer.format(ms)} ms`;
      return `${(step % SECOND ? tenths : integer).format(ms / SECOND)} s`;
    },
    /**
     * How long ago `at` was, seen from `now` (both ms since the epoch). What a fast clock has put
     * ahead of the world's is now.
     */
    ago(at: number, now: number): string {
      const past = Math.min(0, at - now);
      const size = Math.abs(past);
      if (size < MINUTE) return relative.format(Math.round(past / SECOND), 'second');
      if (size < HOUR) return relative.format(Math.round(past / MINUTE), 'minute');
      if (size < DAY) return relative.format(Math.round(past / HOUR), 'hour');
      return relative.format(Math.round(past / DAY), 'day');
    },
    /** How far ahead `at` is, seen from `now`; what is past is now. */
    until(at: number, now: number): string {
      const ahead = Math.max(0, at - now);
      if (ahead < MINUTE) return relative.format(Math.round(ahead / SECOND), 'second');
      if (ahead < HOUR) return relative.format(Math.round(ahead / MINUTE), 'minute');
      if (ahead < DAY) return relative.format(Math.round(ahead / HOUR), 'hour');
      return relative.format(Math.round(ahead / DAY), 'day');
    },
    /** Day and time, to the second where there are seconds; in the browser's time zone, or in another. */
    moment(at: number, timeZone?: string): string {
      return new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
        ...(at % MINUTE !== 0 && { second: '2-digit' }),
        hourCycle: 'h23',
        ...(timeZone !== undefined && { timeZone }),
      }).format(at);
    },
    /** `uno, dos y tres`. */
    list: (items: readonly string[]) => new Intl.ListFormat(locale).format(items),
    /** 0 is Sunday. */
    weekday: (day: number) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format((3 + day) * DAY),
    /** 1 is January. */
    month: (month: number) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month - 1),
      ),
    ownZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    dateTime: (at: number) => dateTime.format(at),
    /** Picks the word for a count: `one` for 1, else `other`. */
    count: (value: number, one: string, other: string) =>
      `${integer.format(value)} ${plural.select(value) === 'one' ? one : other}`,
  };
}
export type Formatters = ReturnType<typeof createFormatters>;
