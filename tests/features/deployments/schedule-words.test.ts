import { expect, test } from 'vitest';
import type { Schedule } from '$lib/history/deployment-rows';
import { scheduleWords } from '$lib/features/deployments/schedule-words';
import { en } from '$lib/i18n/en';
import { es } from '$lib/i18n/es';
import { createFormatters } from '$lib/i18n/formatters';
import type { I18n } from '$lib/i18n/i18n.svelte';

const spanish = { t: es, format: createFormatters('es') } as I18n;
const english = { t: en, format: createFormatters('en') } as I18n;
const cron = (cron: string, timezone?: string): Schedule => ({
  kind: 'cron',
  cron,
  ...(timezone !== undefined && { timezone }),
});

test.each([
  ['* * * * *', 'cada minuto', 'every minute'],
  ['*/15 * * * *', 'cada 15 minutos', 'every 15 minutes'],
  ['*/10 * * * * *', 'cada 10 segundos', 'every 10 seconds'],
  ['0 * * * *', 'cada hora, en punto', 'every hour, on the hour'],
  ['30 */2 * * *', 'cada 2 horas, en el minuto 30', 'every 2 hours, at minute 30'],
  ['0 9 * * *', 'cada día a las 9:00', 'every day at 9:00'],
  ['5 1 * * *', 'cada día a la 1:05', 'every day at 1:05'],
  ['0 8,20 * * *', 'cada día a las 8:00 y 20:00', 'every day at 8:00 and 20:00'],
  ['0 8 * * MON-FRI', 'de lunes a viernes a las 8:00', 'Monday to Friday at 8:00'],
  ['0 8 * * 1,3', 'cada lunes y miércoles a las 8:00', 'every Monday and Wednesday at 8:00'],
  ['0 0 1 * *', 'el día 1 de cada mes a las 0:00', 'on day 1 of each month at 0:00'],
  [
    '0 0 1,15 * *',
    'los días 1 y 15 de cada mes a las 0:00',
    'on days 1 and 15 of each month at 0:00',
  ],
  ['0 12 24 DEC *', 'el 24 de diciembre a las 12:00', 'on December 24 at 12:00'],
  ['@weekly', 'cada domingo a las 0:00', 'every Sunday at 0:00'],
  ['0 0 L * *', 'según su cron', 'by its cron expression'],
  ['0 0 13 * 5', 'según su cron', 'by its cron expression'],
])('%s is said in words', (text, inSpanish, inEnglish) => {
  expect(scheduleWords(cron(text), spanish)).toBe(inSpanish);
  expect(scheduleWords(cron(text), english)).toBe(inEnglish);
});

test('a time zone is named as people there name it', () => {
  const nine = cron('0 9 * * *', 'America/Mexico_City');
  expect(scheduleWords(nine, spanish)).toBe('cada día a las 9:00, hora de Ciudad de México');
  expect(scheduleWords(nine, english)).toBe('every day at 9:00, Mexico City time');
  expect(scheduleWords(cron('0 9 * * *', 'UTC'), spanish)).toBe('cada día a las 9:00, hora de UTC');
});

test.each([
  [3600, 'cada hora', 'every hour'],
  [90, 'cada 90 segundos', 'every 90 seconds'],
  [172_800, 'cada 2 días', 'every 2 days'],
])('an interval of %d seconds is said in words', (seconds, inSpanish, inEnglish) => {
  const every: Schedule = { kind: 'interval', seconds, anchor: 0 };
  expect(scheduleWords(every, spanish)).toBe(inSpanish);
  expect(scheduleWords(every, english)).toBe(inEnglish);
});
