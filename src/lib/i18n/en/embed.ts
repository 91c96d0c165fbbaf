import type { embed as es } from '../es/embed';

export const embed: typeof es = {
  pageTitle: 'Flujo program',
  open: 'Open in Flujo',
  emptyTitle: 'This page shows a program inside another page',
  emptyText: 'To embed yours, open it in the editor, press Share and copy the embed code.',
  toEditor: 'Go to the editor',
  refusedTitle: 'This program cannot be shown',
};
