export const compare = {
  title: 'Compare runs',
  compare: 'Compare',
  compareWith: 'Compare with…',

  // Choosing the other one
  chooseTitle: (flow: string) => `With which run of ${flow}?`,
  others: 'Other runs of this flow',
  previous: 'the previous one',
  noOther: 'This flow has no other run. Run it again and come back to see what changed.',
  unreadable: 'This browser’s history cannot be read.',
  cancel: 'Cancel',

  // When it cannot be done
  absentTitle: 'The address does not name two runs',
  absentText: 'Choose two in the list of runs, or open one and look for “Compare with…”.',
  sameTitle: 'That is the same run twice',
  sameText: 'You need two different runs to compare. Choose them in the list of runs.',
  missingTitle: (both: boolean): string =>
    both
      ? 'Neither of the two runs is in this browser'
      : 'One of the two runs is not in this browser',
  brokenTitle: 'One of the two runs could not be read',
  brokenText: 'Its record in this browser is damaged; you can still open the other one.',
  damaged: 'Part of these runs could not be read: a difference may be missing.',
  otherFlows: (a: string, b: string) => `These are runs of different flows: ${a} and ${b}.`,
  swap: 'Swap the sides',

  // The summary
  summary: 'Summary',
  same: 'No differences: both runs did the same.',
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
  state: (run: string, a: string, b: string) => `${run} ended ${a} and ${b}`,
  stateMessage: (run: string, state: string, a: string, b: string) =>
    `${run} ended ${state} with different messages: “${a}” and “${b}”`,
  result: (run: string, a: string, b: string) => `${run} returned ${a} and ${b}`,
  duration: (run: string, a: string, b: string) => `${run} worked for ${a} and ${b}`,
  onSide: (value: string, run: string) => `${value} in ${run}`,
  nothing: 'nothing',
  noAnswer: 'with nothing',
  codeDiffers: (lines: string, one: boolean, files: string) =>
    one
      ? `The code differs in 1 line of ${files}.`
      : `The code differs in ${lines} lines of ${files}.`,
  conditionsDiffer: (what: string) => `They also ran under different conditions: ${what}.`,
  runsDiffer: (count: string, one: boolean) => (one ? '1 run differs' : `${count} runs differ`),
  runsOnly: (count: string, where: string) => `${count} only in ${where}`,
  runsAlike: (count: string, one: boolean) => (one ? '1 identical' : `${count} identical`),

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
  noDifference: 'No flow runs or task runs differ.',
  conditions: 'What they were given',
  clock: 'Clock',
  clocks: { real: 'Real time', fast: 'Fast' },
  faults: 'Deliberate faults',
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
  unfold: (count: string, one: boolean) => (one ? '1 unchanged line' : `${count} unchanged lines`),
};
