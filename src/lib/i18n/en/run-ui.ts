import type { runUi as es } from '../es/run-ui';

export const runUi: typeof es = {
  waiting: 'Waiting for an answer',
  timeline: 'Timeline',
  legendWaiting: 'waiting for a person',
  legendWorking: 'working',
  legendQueued: 'queued for a limit',
  nothingYet: 'No runs yet',
  moreRows: (count: number) => (count === 1 ? 'and 1 more run' : `and ${String(count)} more runs`),
  columns: {
    run: 'Run',
    state: 'State',
    start: 'Start',
    duration: 'Duration',
    waited: 'Waiting',
    result: 'Result',
    time: 'When',
    total: 'Total',
  },
  histogram: 'Runs by state over time',
  histogramLinks: 'Bars: each one opens its runs',
  bars: 'Latest runs',
  barName: (run: string, state: string, duration: string) => `${run}, ${state}, ${duration}`,
  whatIf: 'What if I had answered…',
};
