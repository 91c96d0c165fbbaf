import type { files as es } from '../es/files';

export const files: typeof es = {
  drop: 'Drop a run or a backup here to open it',

  // A run in a file
  title: 'Open a run',
  heading: 'Open a saved run',
  intro:
    'Drop a .flujo-run.json file here, or choose one. You see it whole, with its timeline and its log, and nothing is run.',
  choose: 'Choose a file',
  another: 'Open another file',
  fromFile: (name: string) =>
    `From the file ${name}. Nothing is run, and it is not in your history.`,
  keep: 'Keep in my history',
  keepFailed: 'It could not be kept: the browser has no space or does not allow it.',
  againFailed:
    'It could not be opened in the editor: the program is too long for a link, and the browser keeps no draft.',
  runAgain: 'Run again',
  refusedTitle: 'This file cannot be opened',
  refused: {
    damaged: 'It is damaged or cut: it cannot be read.',
    'not-a-run': 'It is no Flujo run. Those files end in .flujo-run.json.',
    'run-too-large': 'It is larger than what can be opened.',
    'too-large': 'Its program has more than a program may have: 1 MiB, 10,000 answers, 200 faults.',
    'too-many-files': 'Its program has more than 50 files.',
    'bad-path': 'Its program has a file with a name that is not allowed.',
    'later-version':
      'It was made with a later version of Flujo. Reload the page to have the latest one.',
    'not-a-playground': 'The program that it holds is none of Flujo’s.',
    'no-flow-run': 'It holds no flow run.',
  },
};
