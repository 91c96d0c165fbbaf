import type { settings as es } from '../es/settings';

export const settings: typeof es = {
  title: 'Settings',
  languageHint: 'Your browser’s language at first.',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  system: 'Same as the system',
  history: 'History',
  historyHint:
    'Your runs and programs are saved only in this browser; nothing leaves your computer.',
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
  deleteFailed: 'That could not be deleted. Close any other Flujo tabs and try again.',

  // Backup
  backup: 'Backup',
  backupHint:
    'Everything this browser keeps, in one file: programs, runs and settings. Restoring a backup adds to what is already here; nothing is replaced.',
  backupSave: 'Download a backup',
  backupOpen: 'Restore a backup',
  backupSaving: 'Preparing the backup…',
  backupOpening: 'Restoring…',
  backupFailed: 'That did not work: the browser does not allow reading or saving here.',
  notBackup: 'That file is not a Flujo backup. Nothing was changed.',
  laterBackup:
    'That backup was made with a newer version of Flujo. Reload the page. Nothing was changed.',
  restored: (what: string, added: string, skipped: string, refused: string) =>
    `${what}: ${added} added, ${skipped} already here, ${refused} could not be read.`,
  restoredPrograms: 'Programs',
  restoredOthers: 'Lessons, variables and the rest',
  restoredRuns: 'Program runs',
};
