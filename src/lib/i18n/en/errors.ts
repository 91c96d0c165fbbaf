import type { errors as es } from '../es/errors';

export const errors: typeof es = {
  title: 'Errors',
  lead: 'Everything that can go wrong, and how Flujo reports it: what it means, why it happens, an example that shows it and how to fix it.',
  groups: {
    code: 'In your code',
    calls: 'Defining and calling',
    waiting: 'Waiting',
    questions: 'Questions, pauses and files',
    running: 'When nothing runs, or a run is cut short',
    links: 'Links and files that do not open',
    keeping: 'Keeping things in the browser',
  },
  shown: 'What it looks like',
  means: 'What it means',
  why: 'Why it happens',
  example: 'An example that shows it',
  mend: 'How to fix it',
  mended: 'The example, fixed',
  terms: 'To understand it better',
  others: 'Similar errors',
  whatIsThis: 'What does this mean?',
  whatIs: (title: string) => `What does this mean? ${title}`,
};
