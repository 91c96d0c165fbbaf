import type { Json } from '$lib/contract/json';
import type { Dictionary } from '$lib/i18n/i18n.svelte';
import { causeIn } from '$lib/projections/cause-in';
import type { CodeLight } from '$lib/projections/code-lights';
import type { LineMark } from './line-mark';

/** In characters. The full editor splits longer ones, and their parts stand one upon the other. */
const LONGEST_NOTE = 48;
const LONGEST_WHOLE = 2000;

/** How a file's lines are marked while its program runs and after. */
export function lightMarks(
  lights: readonly CodeLight[],
  file: string,
  words: Dictionary['workbench'],
): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const light of lights) {
    if (light.file !== file) continue;
    const note = noteOf(light, words, LONGEST_NOTE);
    const whole = noteOf(light, words, LONGEST_WHOLE);
    marks.set(light.line, {
      ...((light.kind === 'waiting' || light.kind === 'running') && {
        lineClass: `code-light-${light.kind}`,
      }),
      dotClass: `code-dot code-dot-${light.kind}`,
      ...(note && { note, noteClass: `code-note code-note-${light.kind}` }),
      ...(whole !== note && { wholeNote: whole }),
    });
  }
  return marks;
}

/** On one line, whatever a run's name or value holds: a note never reaches into the next line's. */
function noteOf(light: CodeLight, words: Dictionary['workbench'], most: number): string {
  switch (light.kind) {
    case 'waiting':
      return cut(light.run ? words.lightWaiting(light.run) : words.waitingForAnswer, most);
    case 'running':
      return cut(words.lightRunning(light.run), most);
    case 'open':
      return '';
    case 'completed':
    case 'failed':
    case 'stopped': {
      const state = light.kind === 'completed' ? '' : ` · ${light.state?.name ?? ''}${why(light)}`;
      const result = light.result === undefined ? '' : ` → ${brief(light.result)}`;
      const note = `${light.run}${state}${result}`;
      if (light.count === 1) return cut(note, most);
      const times = words.lightTimes('', light.count).length;
      return words.lightTimes(cut(note, most - times), light.count);
    }
  }
}

/** What was thrown, without the words that every such message starts with. */
function why({ kind, state }: CodeLight): string {
  if (kind !== 'failed' || !state?.message) return '';
  return `: ${causeIn(state.message).split('\n')[0] ?? ''}`;
}

function brief(value: Json): string {
  return typeof value === 'string' ? `'${value.replaceAll('\n', '\\n')}'` : written(value);
}

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

function written(value: Exclude<Json, string>): string {
  if (value && typeof value === 'object' && '$repr' in value && typeof value.$repr === 'string') {
    return value.$repr;
  }
  return JSON.stringify(value);
}
