export const files = {
  drop: 'Suelta aquí una ejecución o una copia de seguridad para abrirla',

  // Una ejecución en un archivo
  title: 'Abrir una ejecución',
  heading: 'Abrir una ejecución guardada',
  intro:
    'Suelta aquí un archivo .flujo-run.json, o elígelo. La verás entera, con su línea de tiempo y su registro, sin ejecutar nada.',
  choose: 'Elegir archivo',
  another: 'Abrir otro archivo',
  fromFile: (name: string) => `Del archivo ${name}. No se ejecuta nada y no está en tu historial.`,
  keep: 'Guardar en mi historial',
  keepFailed: 'No se pudo guardar: el navegador no tiene espacio o no lo permite.',
  againFailed:
    'No se pudo abrir en el editor: el programa es demasiado largo para un enlace y el navegador no guarda borradores.',
  runAgain: 'Ejecutar otra vez',
  refusedTitle: 'Este archivo no se puede abrir',
  refused: {
    damaged: 'Está dañado o cortado: no se puede leer.',
    'not-a-run': 'No es una ejecución de Flujo. Sus archivos terminan en .flujo-run.json.',
    'run-too-large': 'Es demasiado grande para abrirla.',
    'too-large': 'Su programa supera los límites: 1 MiB, 10,000 respuestas, 200 fallas.',
    'too-many-files': 'Su programa tiene más de 50 archivos.',
    'bad-path': 'Su programa tiene un archivo con un nombre que no está permitido.',
    'later-version':
      'Se hizo con una versión más nueva de Flujo. Vuelve a cargar la página para tener la última.',
    'not-a-playground': 'El programa que contiene no es de Flujo.',
    'no-flow-run': 'No contiene ninguna ejecución de flujo.',
  },
};
