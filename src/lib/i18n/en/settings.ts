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
  deleteAll: 'Delete everything',
  confirmTitle: 'Delete everything?',
  confirmText:
    'All runs, programs and settings are deleted from this browser. This cannot be undone.',
  confirm: 'Delete everything',
  cancel: 'Cancel',
  deleting: 'Deleting…',
  deleted: 'Nothing of yours is left here.',
  deleteFailed: 'It could not be deleted. Close other tabs of Flujo and try again.',

  // Backup
  backup: 'Backup',
  backupHint:
    'Everything that this browser keeps in one file: programs, runs and settings. Restoring adds it to what is here; nothing is replaced.',
  backupSave: 'Download a backup',
  backupOpen: 'Restore a backup',
  backupSaving: 'Preparing the backup…',
  backupOpening: 'Restoring…',
  backupFailed: 'It could not be done: the browser does not allow reading or keeping here.',
  notBackup: 'That file is no backup of Flujo. Nothing was changed.',
  laterBackup:
    'That backup was made with a later version of Flujo. Reload the page. Nothing was changed.',
  restored: (what: string, added: string, skipped: string, refused: string) =>
    `${what}: ${added} added, ${skipped} were here already, ${refused} could not be read.`,
  restoredPrograms: 'Programs',
  restoredOthers: 'Lessons, variables and the rest',
  restoredRuns: 'Program runs',
};
