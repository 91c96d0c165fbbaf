import type { ErrorText } from '../error-text';

/** Links, files and what the browser keeps. */
export const LINK_ERRORS = {
  damaged: {
    title: { es: 'Llegó cortado o cambiado', en: 'It arrived cut or changed' },
    link: 'v1.q1ZKSy3KzczLV7JSKkktLlGyqlYqSCzJULJSUsoqVtKBiWSVKtUCAA',
    means: {
      es: 'El enlace o el archivo no se puede leer: le faltan letras, o alguna cambió. No se abrió nada, y lo tuyo sigue igual.',
      en: 'The link or the file cannot be read: letters are missing, or some have changed. Nothing was opened, and your own work is as it was.',
    },
    why: {
      es: 'Un enlace de Flujo lleva el programa entero adentro y puede ser largo. Algunos programas de mensajes lo cortan o le pegan un punto al final.',
      en: 'A link of Flujo holds the whole program and may be long. Some chat programs cut it, or stick a full stop to its end.',
    },
    mend: {
      es: 'Pide que te lo envíen otra vez, entero: por correo, o como archivo.',
      en: 'Ask for it again, whole: by mail, or as a file.',
    },
    terms: [],
  },
  'later-version': {
    title: { es: 'Lo hizo una versión más nueva', en: 'A newer version made it' },
    link: 'v2.q1ZKSy3KzczLV7JSKkktLlGyqlYqSCzJULJSUsoqVtKBiWSVKtUCAA',
    means: {
      es: 'El enlace o el archivo se hizo con un Flujo más nuevo que el que tienes abierto, y dice cosas que este todavía no entiende.',
      en: 'The link or the file was made with a newer Flujo than the one you have open, and says things that this one does not know yet.',
    },
    why: {
      es: 'Tu navegador guarda Flujo para funcionar sin red, y esa copia quedó vieja.',
      en: 'Your browser keeps Flujo to work without a network, and that copy has grown old.',
    },
    mend: {
      es: 'Con conexión, vuelve a cargar la página y acepta la versión nueva cuando se ofrezca.',
      en: 'With a connection, load the page again and take the new version when it is offered.',
    },
    terms: [],
  },
  'not-a-playground': {
    title: { es: 'No es un programa de Flujo', en: 'It is no program of Flujo' },
    link: 'v1.q1YqVbJSSsxTqgUA',
    means: {
      es: 'Se pudo leer, pero lo que contiene no tiene la forma de un programa: le faltan los archivos, o no dice cuál se ejecuta.',
      en: 'It could be read, but what it holds has not the form of a program: its files are missing, or it does not say which one runs.',
    },
    why: {
      es: 'Alguien escribió el enlace a mano o con otra herramienta.',
      en: 'Somebody wrote the link by hand or with another tool.',
    },
    mend: {
      es: 'Haz el enlace con el botón Compartir, junto a Ejecutar.',
      en: 'Make the link with the Share button, beside Run.',
    },
    terms: [],
  },
  'bad-path': {
    title: {
      es: 'Un archivo tiene un nombre que no se permite',
      en: 'A file has a name that is not allowed',
    },
    case: {
      es: 'Un enlace con un archivo llamado `../secreto.ts`, o `/etc/notas.csv`.',
      en: 'A link with a file called `../secreto.ts`, or `/etc/notas.csv`.',
    },
    means: {
      es: 'Los archivos de un programa viven dentro de él. Un nombre que apunta afuera, o que algún sistema no acepta, se rechaza con todo lo demás.',
      en: 'The files of a program live inside it. A name that points outside, or that some system does not take, is refused with all the rest.',
    },
    why: {
      es: 'El enlace se hizo a mano o con otra herramienta: aquí el editor no deja poner esos nombres.',
      en: 'The link was made by hand or with another tool: the editor here does not allow such names.',
    },
    mend: {
      es: 'Usa nombres como `notas.csv` o `datos/notas.csv`: letras, números, guiones y como máximo 200 caracteres.',
      en: 'Use names such as `notas.csv` or `datos/notas.csv`: letters, digits, hyphens, at most 200 characters.',
    },
    terms: [],
  },
  'too-many-files': {
    title: { es: 'Tiene demasiados archivos', en: 'It has too many files' },
    case: {
      es: 'Un programa de 51 archivos.',
      en: 'A program of 51 files.',
    },
    means: {
      es: 'Un programa puede tener 50 archivos como máximo.',
      en: 'A program may have 50 files at most.',
    },
    why: {
      es: 'Flujo es para aprender y probar ideas, y todo el programa debe caber en un enlace.',
      en: 'Flujo is for learning and trying ideas, and the whole program has to fit in a link.',
    },
    mend: {
      es: 'Junta los archivos pequeños: las filas de muchos CSV caben en uno con una columna más.',
      en: 'Join the small ones: the rows of many CSV files fit into one with a column more.',
    },
    terms: [],
  },
  'too-large': {
    title: { es: 'El programa es demasiado grande', en: 'The program is too large' },
    case: {
      es: 'Un CSV de 3 MB pegado en una pestaña.',
      en: 'A CSV of 3 MB pasted into a tab.',
    },
    means: {
      es: 'Entre todos sus archivos, un programa puede tener 1 MiB: algo más de un millón de letras.',
      en: 'All its files together, a program may have 1 MiB: somewhat more than a million letters.',
    },
    why: {
      es: 'El límite se revisa mientras se abre, para que un enlace malicioso no llene la memoria.',
      en: 'The limit is checked while it is opened, so that a malicious link does not fill the memory.',
    },
    mend: {
      es: 'Deja una muestra de los datos: con mil filas se aprende lo mismo que con un millón.',
      en: 'Leave a sample of the data: a thousand rows teach what a million do.',
    },
    terms: [],
  },
  'too-long': {
    title: { es: 'No cabe en un enlace', en: 'It does not fit in a link' },
    case: {
      es: 'Un programa con 600 KB de números al azar: casi no se deja comprimir.',
      en: 'A program with 600 KB of random numbers: they hardly let themselves be packed.',
    },
    means: {
      es: 'Un enlace puede medir 256 KiB como máximo, ya comprimido.',
      en: 'A link may be 256 KiB long at most, once packed.',
    },
    why: {
      es: 'Más allá, los navegadores y los programas de correo empiezan a cortarlos.',
      en: 'Beyond that, browsers and mail programs begin to cut them.',
    },
    mend: {
      es: 'Quita datos, o descarga el programa y envía el archivo.',
      en: 'Take data away, or download the program and send the file.',
    },
    terms: [],
  },
  'not-a-run': {
    title: { es: 'No es una ejecución de Flujo', en: 'It is no run of Flujo' },
    case: {
      es: 'Soltaste en la página la foto de la tarea en lugar de la ejecución.',
      en: 'You dropped a photo of the homework on the page instead of the run.',
    },
    means: {
      es: 'El archivo que soltaste o elegiste no contiene una ejecución.',
      en: 'The file that you dropped or chose does not hold a run.',
    },
    why: {
      es: 'Es de otra cosa, o se editó a mano.',
      en: 'It is of something else, or was edited by hand.',
    },
    mend: {
      es: 'Busca uno que termine en `.flujo-run.json`: se hace con Exportar, en la página de una ejecución.',
      en: 'Look for one that ends in `.flujo-run.json`: Export makes it, on a run’s page.',
    },
    terms: ['flow-run'],
  },
  'run-too-large': {
    title: {
      es: 'La ejecución es demasiado grande para abrirla',
      en: 'The run is too large to open',
    },
    case: {
      es: 'Un archivo de ejecución de cientos de megabytes.',
      en: 'A run’s file of hundreds of megabytes.',
    },
    means: {
      es: 'El archivo pasa del tamaño que el navegador puede leer sin quedarse sin memoria.',
      en: 'The file exceeds what the browser can read without running out of memory.',
    },
    why: {
      es: 'La ejecución escribió muchísimo, o el archivo no es de Flujo.',
      en: 'The run wrote a great deal, or the file is not Flujo’s.',
    },
    mend: {
      es: 'Ejecuta el programa otra vez con menos datos o menos líneas, y exporta esa.',
      en: 'Run the program again with fewer data or fewer lines, and export that.',
    },
    terms: [],
  },
  'no-flow-run': {
    title: { es: 'El archivo no tiene ningún flujo', en: 'The file holds no flow run' },
    case: {
      es: 'Un archivo bien formado cuya lista de eventos está vacía.',
      en: 'A well-formed file whose list of events is empty.',
    },
    means: {
      es: 'Es un archivo de ejecución, pero en sus eventos no empieza ningún flujo: no hay nada que mostrar.',
      en: 'It is a run’s file, but no flow begins in its events: there is nothing to show.',
    },
    why: {
      es: 'Se exportó un programa que no llegó a llamar a su flujo, o alguien borró una parte.',
      en: 'A program was exported that never came to call its flow, or somebody deleted a part.',
    },
    mend: {
      es: 'Pide la ejecución otra vez, recién exportada.',
      en: 'Ask for the run again, freshly exported.',
    },
    terms: ['flow-run'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
