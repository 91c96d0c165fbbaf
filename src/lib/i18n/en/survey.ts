import type { survey as es } from '../es/survey';

export const survey: typeof es = {
  offer: 'Survey',
  offerText: 'Breaks the program once at every place where it could break, and shows what happens.',
  offerButton: 'Try every place',
  title: 'What if it breaks here?',
  lead: 'Each attempt of each task is hit by a fault, on the fast clock, with the answers from your last run. None of this is saved.',
  by: 'What happens',
  disturbances: { 'power-cut': 'The power is cut', error: 'An error' },
  start: 'Try every place',
  progress: (count: string, total: string) => `${count} of ${total} places tried…`,
  done: (total: string) => `${total} places tried.`,
  map: 'How each run turned out',
  attemptOf: 'Task run',
  attempt: (attempt: string) => `, attempt ${attempt}`,
  moments: { before: 'Before its body', after: 'With the work done' },
  verdicts: {
    same: 'recovered',
    twice: 'done twice',
    different: 'different result',
    stuck: 'stuck',
  },
  explained: {
    same: 'It recovered: the same results, and nothing was done twice.',
    twice: 'It recovered, but an effect was done twice.',
    different: 'It finished with a different result.',
    stuck: 'It did not end the same way.',
  },
  effects: (effects: string) => `Twice: ${effects}.`,
  again: (runs: string) => `Ran again: ${runs}.`,
  idempotent:
    'A task is idempotent when doing it twice has the same effect as doing it once. Anything that runs may run again after a fault: make it idempotent, and every place is safe.',
  open: 'See this run',
  close: 'Close',
  obstacles: {
    refused: 'The program does not compile: run it to see why.',
    'compiler-failed': 'The compiler failed. Try again.',
    asks: 'The program asks questions. Run it once and answer: the survey will give the same answers.',
    'not-completed':
      'The program does not complete even when nothing breaks. Get that working first.',
    'no-tasks': 'The program runs no tasks: there is nowhere to break it.',
  },
};
