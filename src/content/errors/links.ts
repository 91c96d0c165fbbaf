import type { ErrorText } from '../error-text';

/** Links, files and what the browser keeps. */
export const LINK_ERRORS = {
  damaged: {
    title: { es: 'Llegó cortado o cambiado', en: 'It arrived cut off or altered' },
    link: 'v1.q1ZKSy3KzczLV7JSKkktLlGyqlYqSCzJULJSUsoqVtKBiWSVKtUCAA',
    means: {
      es: 'El enlace o el archivo no se puede leer: le faltan caracteres, o alguno cambió. No se abrió nada, y lo tuyo sigue igual.',
      en: 'The link or the file cannot be read: some characters are missing or have changed. Nothing was opened, and your own work has not changed.',
    },
    why: {
      es: 'Un enlace de Flujo lleva el programa entero adentro y puede ser largo. Algunas apps de mensajería lo cortan o le pegan un punto al final.',
      en: 'A Flujo link contains the whole program and can be long. Some chat apps cut it off, or add a full stop to the end.',
    },
    mend: {
      es: 'Pide que te lo envíen otra vez, entero: por correo, o como archivo.',
      en: 'Ask for it again, complete: by email, or as a file.',
    },
    terms: [],
  },
  'later-version': {
    title: { es: 'Lo hizo una versión más nueva', en: 'It was made by a newer version' },
    link: 'v2.q1ZKSy3KzczLV7JSKkktLlGyqlYqSCzJULJSUsoqVtKBiWSVKtUCAA',
    means: {
      es: 'El enlace o el archivo se hizo con un Flujo más nuevo que el que tienes abierto, y dice cosas que este todavía no entiende.',
      en: 'The link or the file was made with a newer version of Flujo than the one you have open, and says things this one does not understand yet.',
    },
    why: {
      es: 'Tu navegador guarda Flujo para funcionar sin red, y esa copia quedó vieja.',
      en: 'Your browser stores Flujo so that it works offline, and that copy is out of date.',
    },
    mend: {
      es: 'Con conexión, vuelve a cargar la página y acepta la versión nueva cuando se ofrezca.',
      en: 'Go online, reload the page and accept the new version when it is offered.',
    },
    terms: [],
  },
  'not-a-playground': {
    title: { es: 'No es un programa de Flujo', en: 'It is not a Flujo program' },
    link: 'v1.q1YqVbJSSsxTqgUA',
    means: {
      es: 'Se pudo leer, pero lo que contiene no tiene la forma de un programa: le faltan los archivos, o no dice cuál se ejecuta.',
      en: 'It could be read, but what it contains does not look like a program: its files are missing, or it does not say which one runs.',
    },
    why: {
      es: 'Alguien escribió el enlace a mano o con otra herramienta.',
      en: 'Someone wrote the link by hand or with another tool.',
    },
    mend: {
      es: 'Haz el enlace con el botón Compartir, junto a Ejecutar.',
      en: 'Create the link with the Share button, next to Run.',
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
      en: 'A link with a file called `../secreto.ts` or `/etc/notas.csv`.',
    },
    means: {
      es: 'Los archivos de un programa viven dentro de él. Un nombre que apunta afuera, o que algún sistema no acepta, se rechaza con todo lo demás.',
      en: 'A program’s files live inside it. If a name points outside, or some system would not accept it, the whole program is rejected.',
    },
    why: {
      es: 'El enlace se hizo a mano o con otra herramienta: aquí el editor no deja poner esos nombres.',
      en: 'The link was made by hand or with another tool: the editor here does not allow names like that.',
    },
    mend: {
      es: 'Usa nombres como `notas.csv` o `datos/notas.csv`: letras, números, guiones y como máximo 200 caracteres.',
      en: 'Use names like `notas.csv` or `datos/notas.csv`: letters, digits and hyphens, 200 characters at most.',
    },
    terms: [],
  },
  'too-many-files': {
    title: { es: 'Tiene demasiados archivos', en: 'It has too many files' },
    case: {
      es: 'Un programa de 51 archivos.',
      en: 'A program with 51 files.',
    },
    means: {
      es: 'Un programa puede tener 50 archivos como máximo.',
      en: 'A program can have 50 files at most.',
    },
    why: {
      es: 'Flujo es para aprender y probar ideas, y todo el programa debe caber en un enlace.',
      en: 'Flujo is for learning and trying out ideas, and the whole program has to fit in a link.',
    },
    mend: {
      es: 'Junta los archivos pequeños: las filas de muchos CSV caben en uno con una columna más.',
      en: 'Merge the small ones: the rows of many CSV files fit into one with an extra column.',
    },
    terms: [],
  },
  'too-large': {
    title: { es: 'El programa es demasiado grande', en: 'The program is too large' },
    case: {
      es: 'Un CSV de 3 MB pegado en una pestaña.',
      en: 'A 3 MB CSV pasted into a tab.',
    },
    means: {
      es: 'Entre todos sus archivos, un programa puede tener 1 MiB: algo más de un millón de caracteres. Además caben 10,000 respuestas y 200 fallas como máximo.',
      en: 'A program can have 1 MiB across all its files: a little over a million characters. It can also have 10,000 answers and 200 faults at most.',
    },
    why: {
      es: 'El límite se revisa mientras se abre, para que un enlace malicioso no llene la memoria.',
      en: 'The limit is checked while the program is being opened, so that a malicious link cannot fill up memory.',
    },
    mend: {
      es: 'Deja una muestra de los datos: con mil filas se aprende lo mismo que con un millón.',
      en: 'Keep a sample of the data: a thousand rows teach as much as a million.',
    },
    terms: [],
  },
  'too-long': {
    title: { es: 'No cabe en un enlace', en: 'It does not fit in a link' },
    case: {
      es: 'Un programa con 600 KB de números al azar: casi no se deja comprimir.',
      en: 'A program with 600 KB of random numbers, which barely compress at all.',
    },
    means: {
      es: 'Un enlace puede medir 256 KiB como máximo, ya comprimido.',
      en: 'A link can be 256 KiB at most, once compressed.',
    },
    why: {
      es: 'Más allá, los navegadores y los programas de correo empiezan a cortarlos.',
      en: 'Beyond that, browsers and email programs start cutting them off.',
    },
    mend: {
      es: 'Quita datos, o descarga el programa y envía el archivo.',
      en: 'Remove some data, or download the program and send the file.',
    },
    terms: [],
  },
  'not-a-run': {
    title: { es: 'No es una ejecución de Flujo', en: 'It is not a Flujo run' },
    case: {
      es: 'Soltaste en la página la foto de la tarea en lugar de la ejecución.',
      en: 'You dropped a photo of your homework on the page instead of the run.',
    },
    means: {
      es: 'El archivo que soltaste o elegiste no contiene una ejecución.',
      en: 'The file you dropped or chose does not contain a run.',
    },
    why: {
      es: 'Es de otra cosa, o se editó a mano.',
      en: 'It comes from something else, or it was edited by hand.',
    },
    mend: {
      es: 'Busca uno que termine en `.flujo-run.json`: se hace con «Exportar ejecución», en la página de una ejecución.',
      en: 'Look for one that ends in `.flujo-run.json`: you get it with “Export run”, on a run’s page.',
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
      en: 'A run file of hundreds of megabytes.',
    },
    means: {
      es: 'El archivo pasa del tamaño que el navegador puede leer sin quedarse sin memoria.',
      en: 'The file is bigger than what the browser can read without running out of memory.',
    },
    why: {
      es: 'La ejecución escribió muchísimo, o el archivo no es de Flujo.',
      en: 'The run wrote a huge amount, or the file is not from Flujo.',
    },
    mend: {
      es: 'Ejecuta el programa otra vez con menos datos o menos líneas, y exporta esa.',
      en: 'Run the program again with less data or fewer lines, and export that run.',
    },
    terms: [],
  },
  'no-flow-run': {
    title: { es: 'El archivo no tiene ningún flujo', en: 'The file has no flow run' },
    case: {
      es: 'Un archivo bien formado cuya lista de eventos está vacía.',
      en: 'A well-formed file whose list of events is empty.',
    },
    means: {
      es: 'Es un archivo de ejecución, pero en sus eventos no empieza ningún flujo: no hay nada que mostrar.',
      en: 'It is a run file, but no flow starts in its events: there is nothing to show.',
    },
    why: {
      es: 'Se exportó un programa que no llegó a llamar a su flujo, o alguien borró una parte.',
      en: 'The exported program never got to call its flow, or someone deleted part of the file.',
    },
    mend: {
      es: 'Pide la ejecución otra vez, recién exportada.',
      en: 'Ask for a fresh export of the run.',
    },
    terms: ['flow-run'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
