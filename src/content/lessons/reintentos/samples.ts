import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'writes the list itself',
    of: 'solution',
    edits: [['exponentialBackoff(10)', '[10, 20, 40, 80]']],
  },
  {
    name: 'changes the options where it calls',
    of: 'starter',
    edits: [
      [
        'await llama()',
        'await llama.withOptions({ retries: 6, retryDelaySeconds: exponentialBackoff(10) })()',
      ],
    ],
  },
  {
    name: 'retries once',
    of: 'solution',
    edits: [['retries: 4', 'retries: 1']],
    fails: { insiste: 'gave-up', doble: 'too-few' },
  },
  {
    name: 'retries by a loop of its own',
    of: 'starter',
    edits: [
      [
        'console.log(await llama());',
        'for (let i = 0; i < 5; i++) {\n    try {\n      console.log(await llama());\n      break;\n    } catch {}\n  }',
      ],
    ],
    fails: { insiste: 'loop', doble: 'too-few' },
  },
  {
    name: 'waits ten seconds each time',
    of: 'solution',
    edits: [['exponentialBackoff(10)', '10']],
    fails: { doble: 'other-waits' },
  },
  {
    name: 'catches the error and says that it is connected',
    of: 'starter',
    edits: [['await llama()', "await llama().catch(() => 'conectado')"]],
    fails: { insiste: 'gave-up', doble: 'too-few' },
  },
];
