import type { runViews as es } from '../es/run-views';

export const runViews: typeof es = {
  // Graph
  graph: 'Graph',
  picture: 'Picture of the run',
  whoWaited: 'Who waited for whom',
  graphHint: 'arrow keys to move, Enter to select',
  nothingToDraw:
    'Nothing to draw: this run called no tasks or other flows. Each call would add a box here.',
  drawing: 'Drawing…',
  notDrawn: 'The graph could not be drawn; the timeline shows the same thing.',
  waitedFor: 'waited for its result',
  cameAfter: 'started after the other ended',
  runsOf: (count: string) => `${count} runs`,
  folded: (count: string) =>
    `${count} runs, folded by name; a box picks one of its runs, one that failed if there is any`,
  picksOne: 'picks one of them',
  notShown: (count: string, one: boolean) =>
    one ? '1 run does not fit in the picture' : `${count} runs do not fit in the picture`,
  notYet: 'does not exist yet',

  // Tasks
  waiting: 'Waiting',
  waits: {
    upstream: (time: string) => `${time} for other tasks`,
    turn: (time: string) => `${time} for its turn`,
    limit: (time: string) => `${time} for a limit`,
    retry: (time: string) => `${time} between attempts`,
    person: (time: string) => `${time} for a person`,
  },

  // Timeline
  legendRetry: 'between attempts',
  legendFault: 'deliberate fault',
  legendMarks: 'did not run (Cached, NotReady)',

  // Values
  moreEntries: (left: string) => `show more, ${left} left`,
  more: (characters: string) => `the whole text, ${characters} characters`,
  less: 'less',
  items: (count: string, one: boolean) => (one ? '1 item' : `${count} items`),
  entries: (count: string, one: boolean) => (one ? '1 field' : `${count} fields`),

  columns: { inside: 'Inside', waitedFor: 'Waited for', after: 'Started after' },
};
