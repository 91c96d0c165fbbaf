import type { workbench as es } from '../es/workbench';

export const workbench: typeof es = {
  // Page
  pageTitle: 'Flow editor · Flujo',
  heading: 'Flow editor',
  recordingProblems: {
    'storage-full':
      'The browser has no space left: this run is not being saved. Delete old runs in Dashboard → Runs.',
    'storage-refused':
      'The browser does not allow saving here: this run will be lost when the page closes.',
    deleted: 'This run was deleted while it was running: it is no longer being saved.',
  },

  // Running
  run: 'Run',
  stop: 'Stop',
  console: 'Console',
  runState: 'Run state',
  notRunYet: 'Not run yet',
  compiling: 'Compiling',
  waitingForAnswer: 'Waiting for an answer',
  elapsed: 'Time elapsed',
  waited: (time: string) => `${time} waiting for an answer`,
  timeline: 'Timeline',
  lesson: 'Lesson',
  code: 'Code',
  result: 'Run',
  resize: 'Width of the editor',
  view: 'What is shown',
  emptyConsole: 'Everything your program does appears here',
  emptyConsoleHint: 'Press Run and answer what it asks.',
  emptyProgram: 'The program is empty: write something, or start from an example.',
  finishedSilently: 'The program ended without writing anything.',

  // Prompts
  asks: (who: string) => `${who} asks`,
  isPaused: 'is paused and waits for you to resume it',
  resume: 'Resume',
  programAsks: 'The program asks',
  answerField: 'Your answer',
  answer: 'Answer',
  runWithAnswer: 'Run with this answer',
  answeredIt: (answer: string) => `You answered ${answer}.`,
  closedIt: 'You closed it without an answer.',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  answerWrong: {
    number: 'Enter a number, such as 8 or 7.5.',
    choice: 'Choose one.',
    confirm: 'Choose yes or no.',
  },
  promptTime: (time: string) => `You have ${time} to answer.`,
  promptPlace: (place: number, total: number) => `${place} of ${total}`,

  // The program does not answer
  unresponsiveTitle: 'The program is not responding',
  unresponsiveText:
    'It may be doing a long calculation, or be stuck in a loop that never ends. You can wait or stop it.',
  keepWaiting: 'Keep waiting',
  endProgram: 'End the program',

  // Files
  files: 'Files',
  addFile: 'New file',
  moreFiles: 'More files',
  fileMenu: (name: string) => `Options for ${name}`,
  renameFile: 'Rename',
  deleteFile: 'Delete',
  fileName: 'File name',
  fileNameExample: 'notes.ts',
  entryFile: 'This file is the one that runs',
  fileDeleted: (name: string) => `${name} was deleted`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  problems: {
    'name-empty': 'Type a name.',
    'name-characters': 'A name cannot contain characters such as : * ? # ( ) or “..” folders.',
    'name-long': 'The name is too long: use at most 200 characters.',
    'name-ending': 'A name must end in .ts, .js, .json, .csv, .md or .txt.',
    'name-taken': 'There is already a file with that name.',
    'too-many-files': 'A program can have at most 50 files.',
    'entry-file': 'This file is the one that runs: it cannot be deleted.',
  },

  // Editor
  format: 'Format',
  editorLabel: (file: string) =>
    `Code of ${file}. Tab types spaces; to leave the editor press Escape, then Tab.`,
  codeLabel: (file: string) => `Code of ${file}`,
  saved: 'Saved in this browser',
  saveFailed: 'Your code could not be saved in this browser. Copy it before you close the page.',
  saving: 'Saving…',
  tooLarge: (size: string) =>
    `The program has ${size} characters, more than the 1,048,576 that can be shared or saved. Make it shorter.`,
  forgottenAwait: (call: string) =>
    `An await is missing: ${call}() returns a promise, and nothing waits for it here.`,
  addAwait: 'Add await',
  addAwaitAndAsync: 'Add await and async',
  lightWaiting: (run: string) => `waiting for an answer · ${run}`,
  lightRunning: (run: string) => `running · ${run}`,
  lightTimes: (note: string, count: number) => `${note} (${count} times)`,

  // Why it did not run
  refused: {
    syntax: (place: string, message: string) =>
      `${place}: there is a syntax error, and nothing ran. ${message}`,
    'unknown-module': (place: string, subject: string) =>
      `${place}: there is no module “${subject}”. You can import 'flujo' and your own files, such as './notes'.`,
    'missing-file': (place: string, subject: string) =>
      `${place}: there is no file “${subject}”. Create it with +, or fix the name.`,
    'missing-export': (place: string, subject: string) =>
      `${place}: “${subject}” does not exist in that module. Check the name.`,
  },
  compilerFailed: 'The compiler failed, and nothing ran. Try again.',
  crashed: {
    gone: 'The browser ended the program, most often because memory ran out.',
    'power-cut': 'The power went out: a deliberate fault ended the program.',
    flood: 'The program wrote too much and was stopped.',
  },
};
