import type { dashboard as es } from '../es/dashboard';

export const dashboard = {
  allTags: 'All tags',
  tag: 'Tag',
  resumable: 'Can be resumed',
  resumableText: 'They were cut short. What was done already is not done again.',
  tasksDone: (done: string, total: string) => `${done} of ${total} tasks done`,
  noMatch: 'Nothing matches these filters in this time span',
  teachTitle: 'What the dashboard will show',
  teach: [
    {
      title: 'How many end well',
      text: 'A histogram with a bar for each stretch of time and a colour for each state. Each bar opens its runs.',
    },
    {
      title: 'What your tasks did',
      text: 'Completed, taken from the cache, retried and failed.',
    },
    {
      title: 'What waits for you',
      text: 'Questions to answer, and runs cut short that you can resume.',
    },
  ],
} satisfies typeof es;
