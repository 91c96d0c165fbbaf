export const compare = {
  title: 'Compare runs',
  compare: 'Compare',
  compareWith: 'Compare with…',

  // Choosing the other one
  chooseTitle: (flow: string) => `With which run of ${flow}?`,
  others: 'Other runs of this flow',
  previous: 'the previous one',
  noOther: 'This flow has no other run. Run it again and come back: you will see what changed.',
  unreadable: 'The history of this browser cannot be read.',
  cancel: 'Cancel',

  // When it cannot be done
  absentTitle: 'The address does not name two runs',
  absentText: 'Choose two in the list of runs, or open one and look for “Compare with…”.',
  sameTitle: 'It is the same run twice',
  sameText: 'Comparing takes two different ones. Choose them in the list of runs.',
  missingTitle: (both: boolean): string =>
    both
      ? 'Neither of the two runs is in this browser'
      : 'One of the two runs is not in this browser',
  brokenTitle: 'What one of the two runs did could not be read',
  brokenText: 'Its record in this browser is damaged; the other one can be seen as always.',
  damaged: 'Some of these runs could not be read: a difference may be missing.',
  otherFlows: (a: string, b: string) => `These are runs of different flows: ${a} and ${b}.`,
  swap: 'Swap the sides',

  // The summary
  summary: 'Summary',
  same: 'There is no difference: both did the same.',
  sameWithOthers: 'Even so, both did the same.',
  first: (what: string) => `The first difference is: ${what}.`,
  missing: (run: string, where: string) => `${run} ran only in ${where}`,
  parameters: (run: string, a: string, b: string) => `${run} was given ${a} and ${b}`,
  answered: (question: string, run: string, a: string, b: string) =>
    `the question “${question}” of ${run} was answered ${a} and ${b}`,
  askedOnly: (question: string, run: string, where: string) =>
    `${run} asked “${question}” only in ${where}`,
  askedOther: (run: string, a: string, b: string) => `${run} asked “${a}” and “${b}”`,
  attempts: (run: string, a: string, b: string) => `${run} took ${a} and ${b}`,
  attemptCount: (count: string, one: boolean) => `${count} ${one ? 'attempt' : 'attempts'}`,
  state: (run: string, a: string, b: string) => `${run} came to ${a} and to ${b}`,
  stateMessage: (run: string, state: string, a: string, b: string) =>
    `${run} came to ${state} with another message: “${a}” and “${b}”`,
  result: (run: string, a: string, b: string) => `${run} returned ${a} and ${b}`,
  duration: (run: string, a: string, b: string) => `${run} worked ${a} and ${b}`,
  onSide: (value: string, run: string) => `${value} in ${run}`,
  nothing: 'nothing',
  noAnswer: 'with nothing',
  codeDiffers: (lines: string, one: boolean, files: string) =>
    one
      ? `The code differs in 1 line of ${files}.`
      : `The code differs in ${lines} lines of ${files}.`,
  conditionsDiffer: (what: string) => `They were also given different things: ${what}.`,
  runsDiffer: (count: string, one: boolean) => (one ? '1 run differs' : `${count} runs differ`),
  runsOnly: (count: string, where: string) => `${count} only in ${where}`,
  runsAlike: (count: string, one: boolean) => (one ? '1 alike' : `${count} alike`),

  // The tables
  runs: 'What they did',
  show: 'What is shown',
  onlyDifferences: 'Only differences',
  all: 'Everything',
  what: 'What',
  differs: 'different',
  onlyIn: (where: string) => `only in ${where}`,
  notRun: 'did not run',
  notAsked: 'did not ask',
  noDifference: 'No flow run and no task run differs.',
  conditions: 'What they were given',
  clock: 'Clock',
  clocks: { real: 'Real time', fast: 'Fast' },
  faults: 'Faults on purpose',
  noFaults: 'none',
  facts: {
    missing: 'State',
    parameters: 'Parameters',
    attempts: 'Attempts',
    state: 'State',
    result: 'Result',
    duration: 'Duration',
  },
  answerTo: (question: string) => `Answer to “${question}”`,
  unfinished: 'not finished',
  more: 'Show more',

  // The code
  code: (file: string) => `Code: ${file}`,
  lineOf: (run: string) => `Line in ${run}`,
  change: 'Change',
  line: 'Code',
  linesChanged: (removed: string, added: string) => `−${removed} +${added}`,
  unfold: (count: string, one: boolean) => (one ? '1 line alike' : `${count} lines alike`),
};
