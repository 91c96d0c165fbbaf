import type { examples as es } from '../es/examples';

export const examples: typeof es = {
  title: 'Examples',
  lead: 'Open one: the copy is yours. Change it, run it and see what happens.',
  open: 'Open',
  openNamed: (title: string) => `Open “${title}”`,
  code: (title: string) => `Code of “${title}”`,
  all: 'All examples',
  look: 'What to look at',
  exam: 'From the exam',
  real: 'From real life',
  files: 'Files',
  fastClock: 'Fast clock',
  withFault: 'With a deliberate fault',
};
