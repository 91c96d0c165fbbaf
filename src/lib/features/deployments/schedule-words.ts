import type { Schedule } from '$lib/history/deployment-rows';
import type { I18n } from '$lib/i18n/i18n.svelte';
import { readCron, readInterval, type ClockTime, type Rhythm } from './read-cron';

/** `every day at 9:00, Mexico City time`. */
export function scheduleWords(schedule: Schedule, i18n: I18n): string {
  const { t } = i18n;
  if (schedule.kind === 'interval') return rhythmWords(readInterval(schedule.seconds), i18n);
  const words = rhythmWords(readCron(schedule.cron), i18n);
  const { timezone } = schedule;
  if (timezone === undefined) return words;
  const city = (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ');
  const zone = t.deployments.zone(city);
  return t.deployments.inZone(words, zone);
}

function rhythmWords(rhythm: Rhythm, { t: { deployments: t }, format }: I18n): string {
  const at = (times: readonly ClockTime[]) => {
    const texts = times.map(({ hour, minute }) => `${hour}:${String(minute).padStart(2, '0')}`);
    return t.clock(format.list(texts), texts[0] ?? '');
  };
  const every = (count: number, unit: keyof typeof t.units) => {
    const [one = '', many = ''] = t.units[unit];
    return t.every(format.number(count), one, many);
  };
  const numbers = (list: readonly number[]) => format.list(list.map(String));
  switch (rhythm.kind) {
    case 'every':
      return every(rhythm.count, rhythm.unit);
    case 'hours': {
      const { count, minutes } = rhythm;
      return t.minutePast(every(count, 'hour'), numbers(minutes), minutes.length === 1);
    }
    case 'daily':
      return t.daily(at(rhythm.at));
    case 'weekdays': {
      const names = rhythm.days.map(format.weekday);
      const [from = ''] = names;
      return rhythm.range
        ? t.weekdayRange(from, names.at(-1) ?? from, at(rhythm.at))
        : t.weekdays(format.list(names), at(rhythm.at));
    }
    case 'monthly': {
      const { days, months } = rhythm;
      return months.length > 0
        ? t.yearly(numbers(days), format.list(months.map(format.month)), at(rhythm.at))
        : t.monthly(numbers(days), days.length === 1, at(rhythm.at));
    }
    case 'other':
      return t.byCron;
  }
}
