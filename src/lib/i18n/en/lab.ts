import type { lab as es } from '../es/lab';

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const lab: typeof es = {
  title: 'Fault lab',
  short: 'Lab',
  close: 'Close the lab',
  toggle: (count: string, none: boolean) =>
    none ? 'Fault lab' : `Fault lab, faults set: ${count}`,

  // Clock and seed
  conditions: 'Clock and chance',
  clock: 'Clock',
  clocks: { real: 'Real', fast: 'Fast' },
  clockHint: {
    real: 'A wait of ten minutes takes ten minutes.',
    fast: 'Waits are skipped: ten minutes pass instantly, and the timeline still shows them.',
  },
  seed: 'Seed',
  seedHint: 'All randomness comes from it: same seed, same names, same luck.',
  keepSeed: 'Keep the same seed',
  newSeed: 'New seed',
  noSeedYet: 'random',
  lastSeed: 'Each run draws a new one; this is from the last run.',
  seedWrong: 'Enter a whole number, 0 or more.',

  // Faults
  faults: 'Deliberate faults',
  none: 'Nothing will break. Add a fault and see whether your program recovers.',
  add: 'Add a fault',
  addTitle: 'New fault',
  editTitle: 'Change the fault',
  edit: (fault: string) => `Change: ${fault}`,
  remove: (fault: string) => `Remove: ${fault}`,
  removeAll: 'Remove all',
  save: 'Save',
  cancel: 'Cancel',
  full: 'No room for more faults: 200 is the maximum.',
  struck: (count: string, one: boolean) => (one ? 'struck' : `struck ${count} times`),
  notStruck: 'did not strike',
  putAside: 'Your own faults were set aside.',
  bringBack: 'Bring them back',

  // One fault
  kind: 'What breaks',
  kinds: {
    throw: 'An error',
    delay: 'A delay',
    hang: 'It hangs',
    'wrong-result': 'A wrong result',
    'lost-answer': 'The answer is lost',
    'power-cut': 'The power is cut',
  },
  kindHints: {
    throw: 'It throws before its body starts.',
    delay: 'Its body starts late.',
    hang: 'It never ends on its own: only a time limit or Stop ends it.',
    'wrong-result': 'Its body runs, but the caller gets a different value.',
    'lost-answer':
      'Its body runs and the work is done, but nobody hears about it: the attempt fails.',
    'power-cut': 'The program ends on the spot. Then you can resume it.',
  },
  where: 'Where',
  on: 'Task or flow',
  ons: { task: 'Task', flow: 'Flow' },
  name: 'Name',
  other: 'Another one…',
  ofKind: {
    task: (name: string) => `task ${name}`,
    flow: (name: string) => `flow ${name}`,
  },
  call: 'Call',
  attempt: 'Attempt',
  chance: 'Chance, %',
  every: 'every',
  always: '100',
  callIs: (run: string) => `That is ${run}: runs are numbered from 0.`,
  seconds: 'Seconds of delay',
  message: 'Message',
  result: 'Result, as JSON',
  moment: 'When',
  moments: { before: 'Before its body', after: 'With the work done' },
  problems: {
    name: 'Say which task or flow.',
    call: 'Enter a call number, 1 or more, or leave it empty.',
    attempt: 'Enter an attempt number, 1 or more, or leave it empty.',
    chance: 'Enter a number from 0 to 100, or leave it empty.',
    seconds: 'Enter a number of seconds, from 0 to a year.',
    result: 'Write it as JSON, such as 42, "text" or [1, 2].',
  },

  // In words, behind the name
  does: {
    throw: 'throws an error',
    throwSaying: (message: string) => `throws “${message}”`,
    delay: (time: string) => `starts ${time} late`,
    hang: 'hangs',
    wrongResult: (value: string) => `gives ${value} as its result`,
    lostAnswer: 'does its work and the answer is lost',
    cutBefore: 'loses power just before it starts',
    cutAfter: 'loses power with its work done',
  },
  onCall: (call: string) => `on its ${call} call`,
  onEveryCall: 'on every call',
  inOneRun: 'in one flow run',
  atAttempt: (attempt: string) => `attempt ${attempt}`,
  atEveryAttempt: 'at every attempt',
  withChance: (chance: string) => `with a chance of ${chance}`,
  ordinal: (number: number) => `${number}${ENDINGS[ORDINAL.select(number)] ?? 'th'}`,

  // After a run that did not end by itself
  goesOn: {
    crashed: 'The run was cut short. What completed is saved: it does not have to be done again.',
    suspended: 'The run is suspended. It continues when you resume it.',
    failed: 'The run failed. It can continue from what completed.',
  },
  resume: 'Resume',
  retry: 'Continue from what failed',
  pastFaults: 'A fault that has struck does not strike again.',
  lostResults: (names: string) =>
    `These will run again, because their result cannot be saved (a function, a class instance or similar): ${names}.`,
  failNext: 'Fail this attempt next time',
};
