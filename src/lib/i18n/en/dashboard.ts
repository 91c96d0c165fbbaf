import type { dashboard as es } from '../es/dashboard';

export const dashboard = {
  allTags: 'All tags',
  tag: 'Tag',
  resumable: 'Can be resumed',
  resumableText: 'They were cut short. Work already done is not repeated.',
  tasksDone: (done: string, total: string) => `${done} of ${total} tasks done`,
  noMatch: 'Nothing matches these filters in this time span',
  teachTitle: 'What the dashboard will show',
  teach: [
    {
      title: 'How many end well',
      text: 'A histogram with a bar for each time interval and a colour for each state. Click a bar to open its runs.',
    },
    {
      title: 'What your tasks did',
      text: 'Completed, taken from the cache, retried and failed.',
    },
    {
      title: 'What is waiting for you',
      text: 'Questions to answer, and runs cut short that you can resume.',
    },
  ],
} satisfies typeof es;
