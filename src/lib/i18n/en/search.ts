import type { search as es } from '../es/search';

export const search: typeof es = {
  open: 'Search Flujo',
  short: 'Search',
  placeholder: 'Lesson, term, error, run…',
  results: 'Results',
  groups: {
    page: 'Pages',
    lesson: 'Lessons',
    example: 'Examples',
    term: 'Glossary',
    error: 'Errors',
    run: 'Runs',
    action: 'Actions',
  },
  otherLanguage: 'Switch to Spanish',
  move: 'move',
  go: 'open',
  loading: 'Searching…',
  nothing: (query: string) => `Nothing matches “${query}”.`,
  nothingHint: 'Try fewer words, or the Spanish term: reintento, caché, subflujo.',
  partial: 'The list of lessons and terms could not be loaded. Check your connection.',
};
