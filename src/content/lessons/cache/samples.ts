import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'makes its own key',
    of: 'solution',
    edits: [
      ['cachePolicy: INPUTS', 'cacheKeyFn: (_contexto, { palabra }) => `palabra-${palabra}`'],
    ],
  },
  {
    name: 'counts the minutes',
    of: 'solution',
    edits: [['cacheExpirationSeconds: 600', 'cacheExpirationSeconds: 10 * 60']],
  },
  {
    name: 'keeps everything under one key',
    of: 'solution',
    edits: [['cachePolicy: INPUTS', "cacheKeyFn: () => 'todo'"]],
    fails: { 'una-vez': 'mixed-up' },
  },
  {
    name: 'calls each word once',
    of: 'solution',
    edits: [["['sol', 'luna', 'sol']", "['sol', 'luna']"]],
    fails: { 'una-vez': 'skipped' },
  },
  {
    name: 'never expires',
    of: 'solution',
    edits: [[', cacheExpirationSeconds: 600', '']],
    fails: { caduca: 'never-expires' },
  },
  {
    name: 'expires in a second',
    of: 'solution',
    edits: [['cacheExpirationSeconds: 600', 'cacheExpirationSeconds: 1']],
    fails: { 'una-vez': 'worked-again', caduca: 'too-short' },
  },
];
