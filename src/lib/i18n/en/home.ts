import type { home as es } from '../es/home';

export const home: typeof es = {
  title: 'Home',
  headline: 'Watch your code run, wait and recover',
  lead: 'Flujo is a laboratory for flows and tasks in your browser. Write TypeScript, run it and see every run, state and log, live and afterwards. There is nothing to install, and everything stays on your computer.',
  openEditor: 'Open the editor',
  seeExamples: 'See examples',
  demo: 'The exam example, running',
  code: 'Code of the example',
  console: 'Console',
  runState: 'Run state',
  run: 'Run',
  again: 'Run again',
  ready: 'Not running yet: press Run.',
  starting: 'Starting…',
  yourAnswer: 'Your answer',
  answer: 'Answer',
  orTry: 'Try',
  tryAgain: 'What if you answer something else?',
  doors: 'Where to start',
  learnText:
    'Sixteen short lessons, from your first task to a flow that carries on after a power cut.',
  continueLesson: (number: string, title: string) => `Continue lesson ${number}: ${title}`,
  examplesText: 'The exam that asks twice, a flow inside another. Open them, change them.',
  editorText:
    'Your files, with help as you type, the console and the questions, all on one screen.',
  dashboardText: 'Every run you have made, with its timeline, its log and its answers.',
};
