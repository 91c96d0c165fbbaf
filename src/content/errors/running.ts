import type { ErrorText } from '../error-text';

/** What keeps a program from running, or ends it from outside. */
export const RUNNING_ERRORS = {
  syntax: {
    title: { es: 'El código está mal escrito', en: 'The code is not written correctly' },
    shown: {
      es: 'main.ts:3:7: hay un error de sintaxis y nada se ejecutó. Expected ")" but found ";"',
      en: 'main.ts:3:7: there is a syntax error, and nothing ran. Expected ")" but found ";"',
    },
    means: {
      es: 'No se puede leer como TypeScript, así que nada se ejecutó. El mensaje dice archivo, línea y columna: púlsalo y el editor va ahí.',
      en: 'It cannot be read as TypeScript, so nothing ran. The message gives the file, line and column: click it and the editor goes there.',
    },
    why: {
      es: 'Falta o sobra un paréntesis, una llave, una coma o una comilla. A veces el descuido está una línea antes de donde se nota. Otro motivo: un `await` dentro de una función que no es `async`.',
      en: 'There is a parenthesis, brace, comma or quote missing, or one too many. Sometimes the slip is on the line before the one where it shows. Another cause: an `await` inside a function that is not `async`.',
    },
    program: `import { flow } from 'flujo';

await flow(async function saluda() {
  console.log('Hola';
})();`,
    mend: {
      es: 'Mira lo subrayado en rojo. Cuenta los paréntesis y llaves de esa línea y de la anterior: cada uno que se abre tiene que cerrarse.',
      en: 'Look at what is underlined in red. Count the brackets on that line and the one before: every one that opens has to close.',
    },
    mended: `import { flow } from 'flujo';

await flow(async function saluda() {
  console.log('Hola');
})();`,
    terms: [],
  },
  'unknown-module': {
    title: { es: 'Ese módulo no existe aquí', en: 'That module does not exist here' },
    shown: {
      es: 'main.ts:1:20: no existe el módulo «lodash».',
      en: 'main.ts:1:20: there is no module “lodash”.',
    },
    means: {
      es: 'El programa importa un paquete que aquí no hay. Se puede importar `flujo` y los archivos del propio programa.',
      en: 'The program imports a package that is not available here. It can import `flujo` and its own files.',
    },
    why: {
      es: 'El código corre en tu navegador, aislado y sin red: no hay npm de donde bajar paquetes.',
      en: 'The code runs in your browser, isolated and offline: there is no npm to download packages from.',
    },
    program: `import { shuffle } from 'lodash';

console.log(shuffle([1, 2, 3]));`,
    mend: {
      es: 'Escribe tú la función que necesitas, o pégala en un archivo propio e impórtala con `./`.',
      en: 'Write the function you need yourself, or paste it into one of your files and import it with `./`.',
    },
    mended: `const cartas = [1, 2, 3];
cartas.sort(() => Math.random() - 0.5);
console.log(cartas);`,
    terms: [],
  },
  'missing-export': {
    title: { es: 'Ese módulo no exporta ese nombre', en: 'That module does not export that name' },
    shown: {
      es: 'main.ts:1:9: «tarea» no existe en ese módulo.',
      en: 'main.ts:1:9: “tarea” does not exist in that module.',
    },
    means: {
      es: 'El módulo existe, pero no tiene lo que se le pide.',
      en: 'The module exists, but it does not have what you are importing.',
    },
    why: {
      es: 'El nombre está escrito distinto: en `flujo` los nombres van en inglés (`task`, `flow`). O a tu archivo le falta la palabra `export`.',
      en: 'The name is spelt differently: in `flujo` the names are in English (`task`, `flow`). Or your own file is missing the word `export`.',
    },
    program: `import { tarea } from 'flujo';

const saluda = tarea(async function saluda() {});
await saluda();`,
    mend: {
      es: 'Borra el nombre entre las llaves y pulsa Ctrl+Espacio: el editor muestra todo lo que hay.',
      en: 'Delete the name between the braces and press Ctrl+Space: the editor shows everything there is.',
    },
    mended: `import { task } from 'flujo';

const saluda = task(async function saluda() {});
await saluda();`,
    terms: ['task'],
  },
  'compiler-failed': {
    title: { es: 'El compilador no se pudo cargar', en: 'The compiler could not be loaded' },
    shown: {
      es: 'El compilador falló y nada se ejecutó.',
      en: 'The compiler failed, and nothing ran.',
    },
    means: {
      es: 'Lo que convierte tu TypeScript en algo que el navegador ejecuta no llegó o se cortó. Tu código no tiene la culpa.',
      en: 'The part that turns your TypeScript into something the browser can run did not arrive, or broke. Your code is not to blame.',
    },
    why: {
      es: 'Es lo más pesado de la página (unos 4 MB): en la primera visita, sin conexión o con una muy mala, no termina de bajar. También pasa si al equipo le falta memoria.',
      en: 'It is the heaviest part of the page (about 4 MB): on a first visit with no connection, or a very bad one, it does not finish downloading. It also happens when the device is short on memory.',
    },
    case: {
      es: 'Abriste Flujo por primera vez en el autobús y entraste a un túnel.',
      en: 'You opened Flujo for the first time on a bus, and the bus went into a tunnel.',
    },
    mend: {
      es: 'Revisa la conexión y pulsa Ejecutar otra vez. Después de una visita completa, funciona sin red.',
      en: 'Check your connection and press Run again. After one complete visit it works offline.',
    },
    terms: [],
  },
  'worker-gone': {
    title: { es: 'El navegador cerró el programa', en: 'The browser ended the program' },
    shown:
      'Execution was aborted: the browser ended the program, most often because memory ran out.',
    means: {
      es: 'El lugar aislado donde corre tu código desapareció de golpe. La ejecución queda en `Crashed`: no fue ella quien falló, fue el mundo.',
      en: 'The isolated place where your code runs suddenly disappeared. The run ends `Crashed`: it was not the run that failed, it was the world around it.',
    },
    why: {
      es: 'Casi siempre es la memoria: una lista que crece sin fin, un texto que se duplica en un bucle.',
      en: 'It is almost always memory: a list that never stops growing, a text that doubles in a loop.',
    },
    case: {
      es: '`while (true) lista.push(new Array(1e6).fill(0))`: en unos segundos no cabe más.',
      en: '`while (true) lista.push(new Array(1e6).fill(0))`: in a few seconds there is no room left.',
    },
    mend: {
      es: 'Busca qué crece y ponle un final. Después abre la ejecución y reanúdala: lo que ya estaba hecho no se repite.',
      en: 'Find what is growing and put a limit on it. Then open the run and resume it: what was already done is not repeated.',
    },
    terms: ['crash', 'resume'],
  },
  'power-cut': {
    title: { es: 'Se fue la luz', en: 'The power went out' },
    shown: 'Execution was aborted: the power was cut.',
    means: {
      es: 'Una falla puesta a propósito cortó el programa en seco, como un apagón. La ejecución queda en `Crashed` y se puede continuar.',
      en: 'A deliberate fault ended the program on the spot, as a power cut would. The run ends `Crashed` and can be resumed.',
    },
    why: {
      es: 'Para ensayar lo que en producción llega sin avisar: se cierra la pestaña, se reinicia el servidor, se va la luz.',
      en: 'To rehearse what comes without warning in production: a tab closes, a server restarts, the power goes out.',
    },
    case: {
      es: 'El ejemplo «La nómina y el apagón» se corta justo después de la tercera transferencia.',
      en: 'The example “The payroll and the power cut” loses power right after the third transfer.',
    },
    mend: {
      es: 'Abre la ejecución y pulsa Reanudar. La tarea que estaba a medias puede correr otra vez: por eso debe ser idempotente.',
      en: 'Open the run and press Resume. The task that was in progress may run again: that is why it has to be idempotent.',
    },
    terms: ['crash', 'resume', 'idempotent', 'fault'],
  },
  flood: {
    title: { es: 'El programa escribió demasiado', en: 'The program wrote too much' },
    shown: 'Execution was aborted: the program sent more output than the page takes.',
    means: {
      es: 'El programa produjo más líneas o más datos de los que la página puede recibir, y se detuvo para que el navegador siga respondiendo.',
      en: 'The program produced more lines or more data than the page can handle, and was stopped so that the browser keeps responding.',
    },
    why: {
      es: 'Un `console.log` dentro de un bucle de millones de vueltas, o una tarea llamada sin fin.',
      en: 'A `console.log` in a loop that runs millions of times, or a task called endlessly.',
    },
    case: {
      es: "`for (;;) console.log('hola')`.",
      en: "`for (;;) console.log('hola')`.",
    },
    mend: {
      es: 'Escribe una línea de cada mil, o un resumen al final.',
      en: 'Print one line in every thousand, or a summary at the end.',
    },
    terms: ['crash'],
  },
  'called-otherwise': {
    title: {
      es: 'La ejecución reanudada llama otra cosa',
      en: 'The resumed run calls something else',
    },
    shown:
      "Called otherwise than the run that it goes on from: expected task 'cobrar' (main.ts:12:9, key ...), found task 'pesar' (main.ts:11:9, key ...). ...",
    case: {
      es: 'Se va la luz después de `cobrar`. Agregas `pesar` antes de `cobrar`, o cambias lo que recibe, y reanudas.',
      en: 'The power goes out after `cobrar`. You add `pesar` before `cobrar`, or change its arguments, and resume.',
    },
    means: {
      es: 'Al reanudar, el programa corre desde el principio y recupera lo que ya estaba hecho. Aquí esperaba una llamada y encontró otra: el mensaje dice cuáles y en qué línea. Nada se mezcla: lo hecho con la clave esperada queda a un lado si nadie la vuelve a pedir.',
      en: 'When it is resumed, the program runs from the beginning and recovers what was already done. Here it expected one call and found another: the message says which ones, and on which line. Nothing gets mixed up: what was done under the expected key is set aside if nothing asks for it again.',
    },
    why: {
      es: 'Cada llamada tiene una clave: quién la hace, su nombre y sus argumentos. La clave cambia si el código cambió desde el corte, si pregunta en otro orden, o si los argumentos no salen iguales cada vez: la hora, o algo que está fuera del programa.',
      en: 'Each call has a key: who makes it, its name and its arguments. The key changes if the code has changed since the crash, if it asks in a different order, or if the arguments do not come out the same every time: the time of day, or something outside the program.',
    },
    mend: {
      es: 'Si cambiaste el código a propósito, está bien: mira qué se hace otra vez y que eso no haga daño. Si no lo cambiaste, busca qué argumento cambia de una vez a otra y calcúlalo dentro de una tarea, cuyo resultado sí se guarda.',
      en: 'If you changed the code on purpose, that is fine: look at what is done again, and make sure it does no harm. If you did not, find the argument that changes from one run to the next and compute it inside a task, whose result is saved.',
    },
    terms: ['resume', 'crash'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
