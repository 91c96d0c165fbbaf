import * as v from 'valibot';
import { faultSchema, type Fault, type FaultKind } from '$lib/contract/fault';
import type { Json } from '$lib/contract/json';

/** A fault as it is typed. Calls count from 1 here, as people count; an empty field takes every one. */
export interface FaultForm {
  readonly kind: FaultKind;
  readonly on: Fault['on'];
  readonly name: string;
  readonly call: string;
  readonly attempt: string;
  /** In percent. */
  readonly chance: string;
  readonly seconds: string;
  readonly message: string;
  /** JSON. */
  readonly result: string;
  readonly when: 'before' | 'after';
  readonly key?: string;
}
export type FaultProblem = 'name' | 'call' | 'attempt' | 'chance' | 'seconds' | 'result';

const NEW: FaultForm = {
  kind: 'throw',
  on: 'task',
  name: '',
  call: '1',
  attempt: '1',
  chance: '',
  seconds: '5',
  message: '',
  result: 'null',
  when: 'before',
};

export function formOf(fault: Fault | undefined): FaultForm {
  if (!fault) return NEW;
  const { kind, on, name, call, attempt, chance, key } = fault;
  return {
    ...NEW,
    kind,
    on,
    name,
    call: call === undefined ? '' : String(call + 1),
    attempt: attempt === undefined ? '' : String(attempt),
    chance: chance === undefined ? '' : String(round(chance * 100)),
    ...(fault.kind === 'delay' && { seconds: String(fault.delaySeconds) }),
    ...('message' in fault && fault.message !== undefined && { message: fault.message }),
    ...(fault.kind === 'wrong-result' && { result: JSON.stringify(fault.result) }),
    ...(fault.kind === 'power-cut' && fault.when && { when: fault.when }),
    ...(key !== undefined && { key }),
  };
}

/** The fault, or the first field that does not say what it has to. */
export function faultOf(form: FaultForm): { fault: Fault } | { problem: FaultProblem } {
  const name = form.name.trim();
  if (name === '') return { problem: 'name' };
  const call = countIn(form.call);
  if (call === 'wrong') return { problem: 'call' };
  const attempt = countIn(form.attempt);
  if (attempt === 'wrong') return { problem: 'attempt' };
  const percent = numberIn(form.chance);
  if (percent === 'wrong' || (percent ?? 0) > 100) return { problem: 'chance' };
  const place = {
    on: form.on,
    name,
    ...(call !== undefined && { call: call - 1 }),
    ...(form.key !== undefined && { key: form.key }),
    ...(attempt !== undefined && { attempt }),
    ...(percent !== undefined && percent < 100 && { chance: round(percent) / 100 }),
  };
  const own = ownPart(form);
  if (typeof own === 'string') return { problem: own };
  const parsed = v.safeParse(faultSchema, { ...own, ...place });
  if (parsed.success) return { fault: parsed.output };
  return { problem: form.kind === 'delay' ? 'seconds' : 'name' };
}

function ownPart({ kind, seconds, message, result, when }: FaultForm) {
  const said = message.trim() !== '' && { message: message.trim() };
  switch (kind) {
    case 'throw':
    case 'lost-answer':
      return { kind, ...said };
    case 'hang':
      return { kind };
    case 'power-cut':
      return { kind, ...(when === 'after' && { when }) };
    case 'delay': {
      const delaySeconds = numberIn(seconds);
      if (typeof delaySeconds !== 'number') return 'seconds';
      return { kind, delaySeconds };
    }
    case 'wrong-result':
      try {
        return { kind, result: JSON.parse(result) as Json };
      } catch {
        return 'result';
      }
  }
}

/** A number, written the way either language writes it; `wrong` below 0. */
function numberIn(text: string): number | undefined | 'wrong' {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) && number >= 0 ? number : 'wrong';
}

function countIn(text: string): number | undefined | 'wrong' {
  const number = numberIn(text);
  if (number === undefined || number === 'wrong') return number;
  return Number.isSafeInteger(number) && number >= 1 ? number : 'wrong';
}

/** To a thousandth, so that a percent comes back as it was typed. */
function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
