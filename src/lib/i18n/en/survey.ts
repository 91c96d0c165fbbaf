import type { survey as es } from '../es/survey';

export const survey: typeof es = {
  offer: 'Survey',
  offerText:
    'Breaks the program once at every place where it could break, and shows what becomes of it.',
  offerButton: 'Try every place',
  title: 'What if it breaks here?',
  lead: 'Each attempt of each task is disturbed once, on the fast clock, with the answers of your last run. Nothing of it is kept.',
  by: 'What happens',
  disturbances: { 'power-cut': 'The power is cut', error: 'An error' },
  start: 'Try every place',
  progress: (count: string, total: string) => `${count} of ${total} places tried…`,
  done: (total: string) => `${total} places tried.`,
  map: 'What became of each run',
  attemptOf: 'Task run',
  attempt: (attempt: string) => `, attempt ${attempt}`,
  moments: { before: 'Before its body', after: 'With the work done' },
  verdicts: {
    same: 'recovered',
    twice: 'done twice',
    different: 'another result',
    stuck: 'stuck',
  },
  explained: {
    same: 'It recovered: the same results, and nothing was done twice.',
    twice: 'It recovered, but an effect was done twice.',
    different: 'It came to its end with another result.',
    stuck: 'It did not come to the same end.',
  },
  effects: (effects: string) => `Twice: ${effects}.`,
  again: (runs: string) => `Ran again: ${runs}.`,
  idempotent:
    'A task is idempotent when doing it twice leaves the same as doing it once. Whatever runs may run again after a fault: make it idempotent, and every place is safe.',
  open: 'See this run',
  close: 'Close',
  obstacles: {
    refused: 'The program does not compile: run it to see why.',
    'compiler-failed': 'The compiler failed. Try again.',
    asks: 'The program asks. Run it once and answer: the survey gives the same answers.',
    'not-completed':
      'The program does not complete even when nothing breaks. Get it to complete first.',
    'no-tasks': 'The program runs no task: there is no place to break it.',
  },
};
