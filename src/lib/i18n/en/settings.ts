import type { settings as es } from '../es/settings';

export const settings: typeof es = {
  title: 'Settings',
  languageHint: 'At first it is your browser’s.',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  system: 'As the system',
  history: 'History',
  historyHint:
    'Your runs and programs are kept in this browser only; nothing leaves your computer.',
  used: (size: string) => `Space used: ${size}`,
  usedUnknown: 'This browser does not say how much space is used.',
  deleteAll: 'Delete all history',
  confirmTitle: 'Delete all history?',
  confirmText: 'All runs and saved programs are deleted. This cannot be undone.',
  confirm: 'Delete everything',
  cancel: 'Cancel',
  deleting: 'Deleting…',
  deleted: 'The history is empty.',
  deleteFailed: 'It could not be deleted. Close other tabs of Flujo and try again.',
};
