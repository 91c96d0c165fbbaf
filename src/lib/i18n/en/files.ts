import type { files as es } from '../es/files';

export const files: typeof es = {
  drop: 'Drop a run or a backup here to open it',

  // A run in a file
  title: 'Open a run',
  heading: 'Open a saved run',
  intro:
    'Drop a .flujo-run.json file here, or choose one. You get the whole run, with its timeline and its log, and nothing is executed.',
  choose: 'Choose a file',
  another: 'Open another file',
  fromFile: (name: string) =>
    `From the file ${name}. Nothing is executed, and it is not in your history.`,
  keep: 'Keep in my history',
  keepFailed: 'It could not be saved: the browser has no space left or does not allow it.',
  againFailed:
    'It could not be opened in the editor: the program is too long for a link, and the browser cannot save a draft.',
  runAgain: 'Run again',
  refusedTitle: 'This file cannot be opened',
  refused: {
    damaged: 'It is damaged or cut off, so it cannot be read.',
    'not-a-run': 'It is not a Flujo run. Those files end in .flujo-run.json.',
    'run-too-large': 'It is too large to open.',
    'too-large': 'Its program exceeds the limits: 1 MiB, 10,000 answers, 200 faults.',
    'too-many-files': 'Its program has more than 50 files.',
    'bad-path': 'Its program has a file with a name that is not allowed.',
    'later-version':
      'It was made with a newer version of Flujo. Reload the page to get the latest one.',
    'not-a-playground': 'What it contains is not a Flujo program.',
    'no-flow-run': 'It does not contain a flow run.',
  },
};
