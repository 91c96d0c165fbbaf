export const deployments = {
  title: 'Deployments',
  deployment: 'Deployment',
  schedule: 'Schedule',
  nextRun: 'Next run',
  active: 'Active',
  paused: 'Paused',
  noSchedule: 'No schedule: runs only when you start it',
  never: 'Never again',
  noRuns: 'None yet',
  activeName: (name: string) => `Schedule of ${name}`,
  onlyOpen:
    'Schedules run while this site is open in a tab. Runs missed in the meantime show as Late.',
  emptyTitle: 'Flows that run on a schedule will show up here',
  emptyText:
    'A deployment is a flow with parameters and a schedule. Write this at the end of a program, run it, and come back:',
  emptyCode: [
    'await report.serve({',
    "  name: 'daily',",
    "  cron: '0 9 * * *',",
    "  timezone: 'America/New_York',",
    "  parameters: { city: 'Boston' },",
    '});',
  ].join('\n'),
  toLesson: 'Go to the lesson',
  missingTitle: 'This deployment is not in this browser',
  missingText: 'You may have deleted it, or the link may come from another browser.',
  toDeployments: 'See the deployments',
  damaged: 'Some deployments could not be read; the rest are complete.',

  // The schedule in words
  units: {
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
  },
  every: (count: string, one: string, many: string) =>
    count === '1' ? `every ${one}` : `every ${count} ${many}`,
  minutePast: (rhythm: string, minutes: string, one: boolean) =>
    one && minutes === '0' ? `${rhythm}, on the hour` : `${rhythm}, at minute ${minutes}`,
  clock: (times: string, _first: string) => `at ${times}`,
  daily: (at: string) => `every day ${at}`,
  weekdayRange: (from: string, to: string, at: string) => `${from} to ${to} ${at}`,
  weekdays: (days: string, at: string) => `every ${days} ${at}`,
  monthly: (days: string, one: boolean, at: string) =>
    one ? `on day ${days} of each month ${at}` : `on days ${days} of each month ${at}`,
  yearly: (days: string, months: string, at: string) => `on ${months} ${days} ${at}`,
  byCron: 'by its cron expression',
  inZone: (words: string, zone: string) => `${words}, ${zone}`,
  zone: (city: string) => `${city} time`,

  // One deployment
  runNow: 'Run now',
  asked: 'Requested: it will start in a moment.',
  delete: 'Delete',
  deleteTitle: (name: string) => `Delete the deployment ${name}?`,
  deleteText:
    'Its schedule and its queued runs are deleted. Past runs stay in the history. It comes back when you run the program that registers it.',
  keep: 'Keep',
  confirmDelete: 'Delete the deployment',
  foreign:
    'This deployment came in a link, so it starts paused. Look at its code before you turn it on.',
  seeCode: 'See the code',
  nextTimes: 'The next five times',
  pausedTimes: 'When it would run if it were not paused',
  hereTime: (time: string) => `here, ${time}`,
  catchUp: 'If the site was closed',
  catchUps: {
    latest: 'Run the last missed one',
    all: 'Run all the missed ones',
    skip: 'Skip them',
  },
  catchUpText:
    'Runs that were due while the site was closed show as Late. Running all the missed ones is limited to 20.',
  parameters: 'Parameters',
  parametersText: 'Every run gets these. Changing them here does not change the code.',
  noParameters: 'This deployment has no parameters.',
  asJson: 'as JSON',
  wrongJson: 'This is not JSON: text goes in double quotes.',
  wrongNumber: 'Enter a number.',
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  saved: 'Saved.',
  asInCode: 'As in the code',
  runs: 'Runs',
  notYet: 'This deployment has not run yet.',
  waiting: 'Waiting and missed',
  expected: 'Due',
  fate: 'What happened to it',
  fates: {
    Scheduled: 'In the queue',
    Late: 'Late: in the queue',
    Started: 'Started',
    Skipped: 'Skipped',
    Refused: 'The program does not compile',
    NotServed: 'The program no longer registers this deployment',
  },

  // Passing a day
  pass: 'Pass a day',
  passText:
    'Runs everything this schedule would have run, on the fast clock: a day fits in seconds. Questions get their default answer, or none.',
  passSpan: 'How far back',
  passSpans: { day: 'The last day', week: 'The last week' },
  passDo: 'Pass the time',
  passStop: 'Stop',
  passing: (done: string, all: string) => `${done} of ${all} runs`,
  passed: (count: string, one: boolean) => (one ? `${count} run` : `${count} runs`),
  passLimited: (limit: string) =>
    `The schedule has more than ${limit} runs in that time: only the last ${limit} are run.`,
  passNothing: 'The schedule has no runs in that time.',
  passRefused: 'The program does not compile, so nothing was run.',
  passNotServed: 'The program no longer registers this deployment, so nothing was run.',
  passedBefore: (count: string, one: boolean) =>
    one
      ? `${count} of these runs is from time passed on the fast clock.`
      : `${count} of these runs are from time passed on the fast clock.`,
  removePassed: 'Remove them',
  seeDashboard: 'See the dashboard',
  seeWhole: 'See it on one timeline',
  fastClock: 'fast clock',

  // Questions
  questions: 'Waiting for you',
  asks: 'asks',
  isPaused: 'is paused until you resume it',
  isSuspended: 'is suspended until you resume it',
  answer: 'Answer',
  goOn: 'Resume',
  goOnInEditor: 'Resume in the editor',
  leaveOpen: 'Leave unanswered',
  later: 'Later',
  resumeTitle: 'This run is waiting for a person',
  resumeText: 'It was suspended and freed its worker. It will continue from where it left off.',
  resuming: 'Resuming…',
  resumeFailed: 'It could not be resumed here. Open it in the editor instead.',
  wentOn: 'This run continued later in another one.',
  seeNext: 'See how it continued',

  // In the console
  registered: (count: string, one: boolean) =>
    one ? `${count} deployment registered` : `${count} deployments registered`,
  seeThem: 'See them',
};
