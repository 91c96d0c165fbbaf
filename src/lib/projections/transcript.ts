import type { ErrorCode } from '$lib/contract/error-codes';
import type { LogLevel, RunEvent, Site } from '$lib/contract/events';
import { clockTime } from './clock-time';
import { innermostLogger, sayMessages, type KnownRuns } from './event-messages';

/** One line of the console. A message with line breaks gives several; the first carries time, level and logger. */
export interface TranscriptLine {
  readonly at: number;
  readonly level: LogLevel | 'PROMPT';
  /** The whole line as the console shows it. */
  readonly text: string;
  readonly logger: string;
  /** This line's part of the message. */
  readonly message: string;
  readonly flowRunId?: string | undefined;
  readonly taskRunId?: string | undefined;
  readonly promptId?: string | undefined;
  readonly site?: Site | undefined;
  /** Of the error that the line is about, where its words alone do not tell. */
  readonly code?: ErrorCode | undefined;
  /** It speaks of a fault that was set on purpose, not of the student's own error. */
  readonly injected?: true | undefined;
}

/** How the engine's own error for a fault reads, where it is told or has become a state's message. */
const INJECTED = /^Injected fault: |\bInjectedFault[:(]/;

/** What is left of a message after so many lines stays on the last one, so that no message floods the list. */
const LINES_OF_ONE_MESSAGE = 10_000;

/** A message as the console shows it: `HH:MM:SS.mmm | INFO    | logger - message`; a print is the bare text. */
export function formatLine(at: number, level: LogLevel, logger: string, message: string): string {
  if (level === 'PRINT') return message;
  return `${clockTime(at)} | ${level.padEnd(7)} | ${logger} - ${message}`;
}

/** Adds the lines that an event gives; a question stands as in a terminal, its answer comes behind it. */
export function addLines(event: RunEvent, runs: KnownRuns, lines: TranscriptLine[]): void {
  if (event.type === 'prompt-asked') {
    // The log says already that the flow is held.
    if (event.pause) return;
    const { at, id: promptId, flowRunId, taskRunId, site } = event;
    const logger = innermostLogger(flowRunId, taskRunId, runs);
    for (const message of cutLines(event.message)) {
      const owner = { flowRunId, taskRunId, promptId, site };
      lines.push({ at, level: 'PROMPT', text: message, logger, message, ...owner });
    }
    return;
  }
  sayMessages(event, runs, (at, level, logger, message, { flowRunId, taskRunId, site }) => {
    const cut = cutLines(message);
    const injected = level !== 'PRINT' && INJECTED.test(message) ? true : undefined;
    for (let index = 0; index < cut.length; index++) {
      const part = cut[index] ?? '';
      const text = index === 0 ? formatLine(at, level, logger, part) : part;
      lines.push({
        at,
        level,
        text,
        logger,
        message: part,
        flowRunId,
        taskRunId,
        promptId: undefined,
        site,
        injected,
      });
    }
  });
}

function cutLines(message: string): readonly string[] {
  if (!message.includes('\n')) return [message];
  const lines = message.split(/\r?\n/);
  if (lines.length <= LINES_OF_ONE_MESSAGE) return lines;
  const rest = lines.slice(LINES_OF_ONE_MESSAGE - 1).join('\n');
  return [...lines.slice(0, LINES_OF_ONE_MESSAGE - 1), rest];
}
