export const settings = {
  title: 'Ajustes',
  languageHint: 'Al principio es el de tu navegador.',
  theme: 'Tema',
  light: 'Claro',
  dark: 'Oscuro',
  system: 'Igual que el sistema',
  history: 'Historial',
  historyHint:
    'Tus ejecuciones y tus programas se guardan solo en este navegador; nada sale de tu computadora.',
  used: (size: string) => `Espacio usado: ${size}`,
  usedUnknown: 'Este navegador no dice cuánto espacio se usa.',
  deleteAll: 'Borrar todo',
  confirmTitle: '¿Borrar todo?',
  confirmText:
    'Se borran de este navegador todas las ejecuciones, los programas y los ajustes. No se puede deshacer.',
  confirm: 'Borrar todo',
  cancel: 'Cancelar',
  deleting: 'Borrando…',
  deleted: 'Aquí ya no queda nada tuyo.',
  deleteFailed: 'No se pudo borrar. Cierra las demás pestañas de Flujo y prueba otra vez.',

  // Copia de seguridad
  backup: 'Copia de seguridad',
  backupHint:
    'Todo lo que guarda este navegador en un solo archivo: programas, ejecuciones y ajustes. Al recuperarlo se agrega a lo que ya hay; nada se reemplaza.',
  backupSave: 'Descargar copia',
  backupOpen: 'Recuperar una copia',
  backupSaving: 'Preparando la copia…',
  backupOpening: 'Recuperando…',
  backupFailed: 'No se pudo: el navegador no permite leer o guardar aquí.',
  notBackup: 'Ese archivo no es una copia de seguridad de Flujo. No se cambió nada.',
  laterBackup:
    'Esa copia se hizo con una versión más nueva de Flujo. Vuelve a cargar la página. No se cambió nada.',
  restored: (what: string, added: string, skipped: string, refused: string) =>
    `${what}: se agregaron ${added}, ya estaban ${skipped}, no se pudieron leer ${refused}.`,
  restoredPrograms: 'Programas',
  restoredOthers: 'Lecciones, variables y lo demás',
  restoredRuns: 'Ejecuciones de programa',
};
