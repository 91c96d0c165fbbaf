import type { Fault } from '$lib/contract/fault';
import type { I18n } from '$lib/i18n/i18n.svelte';

/** Longer values are cut, in characters. */
const LONGEST_VALUE = 40;

/** What a fault does and when, to stand behind the name of its task or flow. */
export function faultSentence(fault: Fault, i18n: Pick<I18n, 't' | 'format'>): string {
  const { t, format } = i18n;
  const { call, attempt, chance, key } = fault;
  const parts = [
    `${does(fault, i18n)} ${call === undefined ? t.lab.onEveryCall : t.lab.onCall(t.lab.ordinal(call + 1))}`,
    ...(key === undefined ? [] : [t.lab.inOneRun]),
    attempt === undefined ? t.lab.atEveryAttempt : t.lab.atAttempt(format.number(attempt)),
    ...(chance === undefined ? [] : [t.lab.withChance(format.percent(chance))]),
  ];
  return parts.join(', ');
}

function does(fault: Fault, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const words = t.lab.does;
  switch (fault.kind) {
    case 'throw':
      return fault.message ? words.throwSaying(fault.message) : words.throw;
    case 'delay':
      return words.delay(
        format.mark(fault.delaySeconds * 1000, fault.delaySeconds % 1 ? 100 : 1000),
      );
    case 'hang':
      return words.hang;
    case 'wrong-result':
      return words.wrongResult(short(JSON.stringify(fault.result)));
    case 'lost-answer':
      return words.lostAnswer;
    case 'power-cut':
      return fault.when === 'after' ? words.cutAfter : words.cutBefore;
  }
}

function short(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}
