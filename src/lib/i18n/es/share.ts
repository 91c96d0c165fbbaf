export const share = {
  // Compartir
  share: 'Compartir',
  title: 'Compartir este programa',
  how: 'Cómo compartir',
  asLink: 'Enlace',
  asEmbed: 'Insertar en una página',
  link: 'Enlace',
  embedCode: 'Código para insertar',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'El navegador no deja copiar: selecciónalo y cópialo tú.',
  length: (count: string) => `${count} caracteres`,
  longForChat:
    'Más de 2000 caracteres: algunas apps de mensajería lo cortan. Envíalo como adjunto o por correo para que llegue entero.',
  longForServers:
    'Más de 8000 caracteres: algunos servidores y programas de correo no lo aceptan. Descarga el programa y envía el archivo.',
  nothingUploaded: 'El enlace contiene el programa entero. No se sube nada a ningún servidor.',
  embedHint: 'Pega este código donde tu curso, tu Moodle o tu blog permita HTML.',
  include: 'Qué incluir',
  includeAnswers: 'Mis respuestas',
  includeRun: 'El reloj y la semilla: los mismos nombres y la misma suerte',
  includeFaults: (count: string, one: boolean) =>
    one ? `${count} falla a propósito` : `${count} fallas a propósito`,
  includeLesson: 'Como ejercicio de la lección',
  noAnswer: 'sin texto',
  qr: 'Código QR del enlace',
  noQr: 'El enlace es demasiado largo para un código QR.',
  close: 'Cerrar',
  embedTitle: (title: string) => `${title} · Flujo`,
  untitled: 'Programa',

  // Abrir un enlace
  sharedBy: 'Alguien compartió contigo este programa. Nada se ejecuta hasta que tú lo pidas.',
  sharedTitle: (title: string) => `«${title}»`,
  brings: (parts: string) => `Trae ${parts}.`,
  answerCount: (count: string, one: boolean) =>
    one ? `${count} respuesta` : `${count} respuestas`,
  faultCount: (count: string, one: boolean) =>
    one ? `${count} falla a propósito` : `${count} fallas a propósito`,
  fastClock: 'el reloj rápido',
  seed: (seed: string) => `la semilla ${seed}`,
  runWithAnswers: 'Ejecutar con sus respuestas',
  openMine: 'Abrir lo mío',
  dismiss: 'Cerrar aviso',
  refusedTitle: 'Este enlace no se puede abrir',
  refusedPlace: 'Lo que ya tenías sigue como estaba.',
  refused: {
    damaged:
      'Llegó cortado o cambiado: le faltan caracteres o le sobra alguno. Pide que te lo envíen otra vez, entero.',
    'too-long': 'Supera el largo máximo de un enlace (256 KiB).',
    'too-large': 'Supera los límites de un programa: 1 MiB, 10,000 respuestas, 200 fallas.',
    'too-many-files': 'Contiene más de 50 archivos.',
    'bad-path': 'Uno de sus archivos tiene un nombre que no está permitido.',
    'later-version':
      'Se hizo con una versión más nueva de Flujo. Vuelve a cargar la página para tener la última.',
    'not-a-playground': 'Lo que contiene no es un programa de Flujo.',
  },
  toEditor: 'Ir a mi editor',

  // Llevarlo consigo
  takeAlong: 'Descargar para la terminal (.zip)',
  takeAlongHint:
    'La carpeta corre con npm install y npm start en Node 20 o posterior, con el mismo motor.',
  preparing: 'Preparando…',
  takeAlongFailed: 'No se pudo preparar el archivo.',
  readme: (title: string) => `# ${title}

Hecho con Flujo. Corre en una terminal, con Node 20 o posterior y el mismo motor que en el navegador:

\`\`\`sh
npm install
npm start
\`\`\`

- \`src/\` tiene los archivos del programa: cámbialos y vuelve a ejecutar.
- Las preguntas se responden en la terminal; Ctrl+D cierra una sin respuesta y Ctrl+C detiene todo.
- \`flujo-history.jsonl\` guarda cada evento de cada ejecución, uno por línea.
- Lo que el programa escribe con \`files\` queda en \`output/\`.
- En \`package.json\`, bajo \`flujo\`: el archivo que se ejecuta (\`entry\`), el reloj (\`clock\`: \`real\` o \`fast\`), la semilla (\`seed\`) y las fallas (\`faults\`).
`,
};
