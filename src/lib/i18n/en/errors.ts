import type { errors as es } from '../es/errors';

export const errors: typeof es = {
  title: 'Errors',
  lead: 'All that can go wrong and how it is said here: what it means, why it happens, an example that shows it and how to mend it.',
  groups: {
    code: 'In your code',
    calls: 'Defining and calling',
    waiting: 'Waiting',
    questions: 'Questions, pauses and files',
    running: 'When nothing runs, or is cut short',
    links: 'Links and files that do not open',
    keeping: 'Keeping things in the browser',
  },
  shown: 'What it looks like',
  means: 'What it means',
  why: 'Why it happens',
  example: 'An example that shows it',
  mend: 'How to mend it',
  mended: 'The example, mended',
  terms: 'To understand it better',
  others: 'Other errors like it',
  whatIsThis: 'What does this mean?',
  whatIs: (title: string) => `What does this mean? ${title}`,
};
