export const workbench = {
  // Página
  pageTitle: 'Editor de flujos · Flujo',
  heading: 'Editor de flujos',
  recordingProblems: {
    'storage-full':
      'El navegador no tiene espacio: esta ejecución no queda guardada. Elimina ejecuciones viejas en Panel → Ejecuciones.',
    'storage-refused':
      'El navegador no permite guardar aquí: esta ejecución se perderá al cerrar la página.',
    deleted: 'Esta ejecución se eliminó mientras corría: ya no se guarda.',
  },

  // Ejecutar
  run: 'Ejecutar',
  stop: 'Detener',
  console: 'Consola',
  runState: 'Estado de la ejecución',
  notRunYet: 'Sin ejecutar',
  compiling: 'Compilando',
  waitingForAnswer: 'Esperando respuesta',
  elapsed: 'Tiempo transcurrido',
  waited: (time: string) => `${time} esperando una respuesta`,
  timeline: 'Línea de tiempo',
  lesson: 'Lección',
  code: 'Código',
  result: 'Ejecución',
  resize: 'Ancho del editor',
  view: 'Qué se muestra',
  emptyConsole: 'Aquí aparecerá todo lo que haga tu programa',
  emptyConsoleHint: 'Pulsa Ejecutar y responde lo que pregunte.',
  emptyProgram: 'El programa está vacío: escribe algo o empieza con un ejemplo.',
  finishedSilently: 'El programa terminó sin escribir nada.',

  // Preguntas
  asks: (who: string) => `${who} pregunta`,
  isPaused: 'está en pausa y espera a que la reanudes',
  resume: 'Reanudar',
  programAsks: 'El programa pregunta',
  answerField: 'Tu respuesta',
  answer: 'Responder',
  runWithAnswer: 'Ejecutar con esta respuesta',
  answeredIt: (answer: string) => `Respondiste ${answer}.`,
  closedIt: 'La cerraste sin responder.',
  cancel: 'Cancelar',
  yes: 'Sí',
  no: 'No',
  answerWrong: {
    number: 'Escribe un número, como 8 o 7.5.',
    choice: 'Elige una opción.',
    confirm: 'Elige sí o no.',
  },
  promptTime: (time: string) => `Tienes ${time} para responder.`,
  promptPlace: (place: number, total: number) => `${place} de ${total}`,

  // El programa no responde
  unresponsiveTitle: 'El programa no responde',
  unresponsiveText:
    'Quizá esté calculando algo largo, o esté en un bucle que nunca termina. Puedes esperar o detenerlo.',
  keepWaiting: 'Seguir esperando',
  endProgram: 'Terminar el programa',

  // Archivos
  files: 'Archivos',
  addFile: 'Archivo nuevo',
  moreFiles: 'Más archivos',
  fileMenu: (name: string) => `Opciones de ${name}`,
  renameFile: 'Cambiar nombre',
  deleteFile: 'Eliminar',
  fileName: 'Nombre del archivo',
  fileNameExample: 'notas.ts',
  entryFile: 'Se ejecuta este archivo',
  fileDeleted: (name: string) => `Se eliminó ${name}`,
  undo: 'Deshacer',
  dismiss: 'Cerrar aviso',
  problems: {
    'name-empty': 'Escribe un nombre.',
    'name-characters': 'El nombre no puede tener signos como : * ? # ( ) ni carpetas «..».',
    'name-long': 'El nombre es demasiado largo: usa 200 caracteres como máximo.',
    'name-ending': 'El nombre debe terminar en .ts, .js, .json, .csv, .md o .txt.',
    'name-taken': 'Ya hay un archivo con ese nombre.',
    'too-many-files': 'Un programa puede tener 50 archivos como máximo.',
    'entry-file': 'Este archivo es el que se ejecuta: no se puede eliminar.',
  },

  // Editor
  format: 'Formatear',
  editorLabel: (file: string) =>
    `Código de ${file}. Tab escribe espacios; para salir del editor pulsa Escape y después Tab.`,
  codeLabel: (file: string) => `Código de ${file}`,
  saved: 'Guardado en este navegador',
  saveFailed: 'No se pudo guardar en este navegador. Copia tu código antes de cerrar la página.',
  saving: 'Guardando…',
  tooLarge: (size: string) =>
    `El programa tiene ${size} caracteres, más de los 1,048,576 que se pueden compartir o guardar. Acórtalo.`,
  forgottenAwait: (call: string) =>
    `Falta await: ${call}() devuelve una promesa y aquí nadie la espera.`,
  addAwait: 'Agregar await',
  addAwaitAndAsync: 'Agregar await y async',
  lightWaiting: (run: string) => `esperando respuesta · ${run}`,
  lightRunning: (run: string) => `en marcha · ${run}`,
  lightTimes: (note: string, count: number) => `${note} (${count} veces)`,

  // Por qué no se ejecutó
  refused: {
    syntax: (place: string, message: string) =>
      `${place}: hay un error de sintaxis y nada se ejecutó. ${message}`,
    'unknown-module': (place: string, subject: string) =>
      `${place}: no existe el módulo «${subject}». Puedes importar 'flujo' y tus propios archivos, como './notas'.`,
    'missing-file': (place: string, subject: string) =>
      `${place}: no existe el archivo «${subject}». Créalo con + o corrige el nombre.`,
    'missing-export': (place: string, subject: string) =>
      `${place}: «${subject}» no existe en ese módulo. Revisa el nombre.`,
  },
  compilerFailed: 'El compilador falló y nada se ejecutó. Vuelve a intentarlo.',
  crashed: {
    gone: 'El navegador cerró el programa, casi siempre porque se acabó la memoria.',
    'power-cut': 'Se fue la luz: una falla puesta a propósito terminó el programa.',
    flood: 'El programa escribió demasiado y se detuvo.',
  },
};
