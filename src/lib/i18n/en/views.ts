import type { views as es } from '../es/views';

export const views: typeof es = {
  // Timeline
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  timelineHint: 'Ctrl + wheel to zoom; drag to move; drag along the times to rewind',
  lanes: 'Runs over time',
  facts: 'Selected run',
  factsHint: 'Point at a run to see its details; click it to filter the log.',
  notYet: 'did not exist yet at that point',
  startsAt: (time: string) => `starts at ${time}`,
  lasted: (time: string) => `took ${time}`,
  lastsSoFar: (time: string) => `${time} so far`,
  waited: (time: string) => `${time} waiting`,
  attempts: (count: string, one: boolean) => (one ? '1 attempt' : `${count} attempts`),
  keptBy: (run: string | undefined) =>
    run === undefined
      ? 'kept by an earlier run with the same key'
      : `kept by ${run}, with the same key`,
  returned: (value: string) => `result ${value}`,
  faultsStruck: (count: string, one: boolean) =>
    one ? '1 deliberate fault' : `${count} deliberate faults`,

  // Rewind
  rewind: 'Rewind',
  position: 'Point in the run',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  toEnd: 'Go to the end',
  eventOf: (event: string, total: string) => `event ${event} of ${total}`,
  rewound: (time: string) => `You are seeing the run as it was at ${time}.`,

  // Log
  level: 'Level',
  allLevels: 'All levels',
  ofRun: 'Of run',
  allRuns: 'All runs',
  search: 'Search the log',
  matchOf: (match: string, total: string) => `${match} of ${total}`,
  noMatches: 'No matches',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download as text',
  newLines: 'Go to the latest',
  // Artifacts
  artifacts: 'Artifacts',
  noArtifacts: 'This run did not leave any artifacts.',
  artifactKinds: {
    markdown: 'text',
    table: 'table',
    link: 'link',
    progress: 'progress',
    image: 'image',
  },

  // Again
  again: 'Run again',
  againSame: 'With the same answers',
  more: 'More actions',
  againNew: 'With other answers',

  noLines: 'No lines match the filters.',

  // What else was made
  limits: 'Limits',
  limit: 'Limit',
  slots: 'Slots',
  slotsOf: (slots: string, of: string) => `${slots} of ${of}`,
  becameOfIt: 'How the wait ended',
  limitOutcomes: {
    waiting: 'still waiting',
    taken: 'got its slots',
    'given-up': 'gave up',
  },
  events: 'Events',
  files: 'Files written',
  variables: 'Variables set',
  name: 'Name',
  content: 'Content',
  when: 'When',
  downloadFile: 'Download',
  characters: (count: string, one: boolean) => (one ? '1 character' : `${count} characters`),
};
