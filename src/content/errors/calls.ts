import type { ErrorText } from '../error-text';

/** How tasks and flows are defined and called. */
export const CALL_ERRORS = {
  'wrong-definition': {
    title: { es: 'Una opción o un argumento no vale', en: 'An option or an argument is not valid' },
    shown: "WrongDefinition: 'retries' of a task is a whole number from 0 on, but got -1",
    means: {
      es: 'Algo de `flujo` recibió lo que no puede usar: una opción que no existe, un número fuera de rango, un cron mal escrito. El mensaje dice qué se esperaba y qué llegó.',
      en: 'Something of `flujo` was given what it cannot use: an option that does not exist, a number out of range, a cron that is none. The message says what was expected and what came.',
    },
    why: {
      es: 'Se revisa al definir, antes de correr nada: así un error de dedo no se descubre a media noche, en el tercer reintento.',
      en: 'It is checked when you define, before anything runs: so a slip is not found at midnight, in the third retry.',
    },
    program: `import { task } from 'flujo';

const llama = task({ retries: -1 }, async function llama() {});
await llama();`,
    mend: {
      es: 'Pon el cursor sobre la opción: el editor dice qué acepta, en qué unidad y con un ejemplo.',
      en: 'Put the pointer on the option: the editor says what it takes, in which unit, with an example.',
    },
    mended: `import { task } from 'flujo';

const llama = task({ retries: 1 }, async function llama() {});
await llama();`,
    terms: ['retry', 'cron'],
  },
  'wrong-parameters': {
    title: {
      es: 'Los parámetros no pasan la revisión',
      en: 'The parameters do not pass the check',
    },
    shown: 'Validation of flow parameters failed: nota: no es un número',
    means: {
      es: 'El flujo o la tarea declara con `parameters` cómo deben ser sus datos, y los que llegaron no son así. La ejecución existe y termina en `Failed`; la función nunca empezó.',
      en: 'The flow or task declares with `parameters` what its data must be, and those that came are not so. The run exists and ends `Failed`; the function never began.',
    },
    why: {
      es: 'Los datos vienen de fuera: de una persona, un archivo o un horario con parámetros viejos. Es mejor fallar en la puerta que a la mitad.',
      en: 'Data comes from outside: from a person, a file, or a schedule with old parameters. It is better to fail at the door than half way.',
    },
    program: `import { flow, type StandardSchema } from 'flujo';

const conNota: StandardSchema<{ nota: number }> = {
  '~standard': {
    version: 1,
    vendor: 'yo',
    validate: (dado) => {
      const nota = Number((dado as { nota: unknown }).nota);
      return Number.isNaN(nota)
        ? { issues: [{ message: 'no es un número', path: ['nota'] }] }
        : { value: { nota } };
    },
  },
};
const evalua = flow({ parameters: conNota }, async function evalua(nota: unknown) {
  console.log(nota);
});
await evalua('ocho');`,
    mend: {
      es: 'Corrige el dato donde nace. Si el esquema es demasiado estricto, cámbialo a él, no quites la revisión.',
      en: 'Mend the value where it comes from. If the schema is too strict, change it; do not remove the check.',
    },
    terms: ['parameters'],
  },
  'wrong-run-name': {
    title: { es: 'No se pudo poner nombre a la ejecución', en: 'The run could not be named' },
    shown: "The run's name could not be made: ...",
    means: {
      es: 'La plantilla o la función que da nombre a cada ejecución (`taskRunName`, `flowRunName`) falló, así que la ejecución termina en `Failed` sin empezar.',
      en: 'The template or function that names each run (`taskRunName`, `flowRunName`) failed, so the run ends `Failed` before it begins.',
    },
    why: {
      es: 'La función del nombre lanzó un error, o dio algo que no es un texto. Casi siempre es un dato que esta vez faltaba.',
      en: 'The naming function threw, or gave something that is no text. Mostly it is a value that was missing this time.',
    },
    program: `import { task } from 'flujo';

interface Alumno { nombre?: string }
const saluda = task(
  { taskRunName: ({ alumno }) => 'saluda-' + (alumno as Alumno).nombre!.toLowerCase() },
  async function saluda(alumno: Alumno) {
    console.log('Hola,', alumno.nombre ?? 'quien seas');
  },
);
await saluda({});`,
    mend: {
      es: 'Da un nombre también cuando falte el dato, o usa una plantilla: `saluda-{alumno.nombre}` no falla.',
      en: 'Give a name when the value is missing too, or use a template: `saluda-{alumno.nombre}` does not fail.',
    },
    mended: `import { task } from 'flujo';

interface Alumno { nombre?: string }
const saluda = task(
  { taskRunName: ({ alumno }) => 'saluda-' + ((alumno as Alumno).nombre ?? 'anonimo') },
  async function saluda(alumno: Alumno) {
    console.log('Hola,', alumno.nombre ?? 'quien seas');
  },
);
await saluda({});`,
    terms: ['task-run'],
  },
  'outside-run': {
    title: { es: 'Se llamó fuera de una ejecución', en: 'It was called outside any run' },
    shown: 'OutsideRun: ...',
    means: {
      es: 'Se pidió algo que solo tiene sentido dentro de un flujo o una tarea, como el registro de la ejecución, y ahí no corría ninguno.',
      en: 'Something was asked for that only makes sense inside a flow or a task, such as the run’s logger, and none was running there.',
    },
    why: {
      es: '`getRunLogger()` está al nivel del archivo y no dentro de la función.',
      en: '`getRunLogger()` stands at the level of the file and not inside the function.',
    },
    program: `import { flow, getRunLogger } from 'flujo';

const registro = getRunLogger();

await flow(async function reporte() {
  registro.info('Empiezo');
})();`,
    mend: {
      es: 'Muévelo adentro: cada ejecución tiene su propio registro.',
      en: 'Move it inside: each run has a logger of its own.',
    },
    mended: `import { flow, getRunLogger } from 'flujo';

await flow(async function reporte() {
  const registro = getRunLogger();
  registro.info('Empiezo');
})();`,
    terms: ['logger'],
  },
  'upstream-failed': {
    title: {
      es: 'Una tarea de la que depende no terminó bien',
      en: 'A task that it needs did not end well',
    },
    shown:
      "Finished in state NotReady(\"Upstream task run 'lee-0' did not reach a 'COMPLETED' state.\")",
    means: {
      es: 'La tarea esperaba el resultado de otra, y esa otra falló. Como no tiene con qué trabajar, no empieza: queda en `NotReady`.',
      en: 'The task waited for the result of another, and that one failed. With nothing to work on it does not begin: it stays `NotReady`.',
    },
    why: {
      es: 'Le diste un futuro (de `submit` o de `map`), o lo nombraste en `waitFor`. El error de verdad está en la otra tarea: búscala más arriba en el registro.',
      en: 'You gave it a future (of `submit` or `map`), or named one in `waitFor`. The real error is in the other task: find it further up in the log.',
    },
    program: `import { flow, task } from 'flujo';

const lee = task(async function lee(): Promise<number> {
  throw new Error('no hay archivo');
});
const suma = task(async function suma(n: number) {
  return n + 1;
});
await flow(async function cuenta() {
  return suma.submit(lee.submit()).result();
})();`,
    mend: {
      es: 'Arregla la primera. Si la segunda puede trabajar de todos modos, dale `allowFailure(futuro)`: recibirá el error en lugar del resultado.',
      en: 'Mend the first. If the second can work all the same, give it `allowFailure(future)`: it will get the error in place of the result.',
    },
    terms: ['future', 'state'],
  },
  'failed-run': {
    title: {
      es: 'Se pidió el resultado de algo que falló',
      en: 'The result of something that failed was asked for',
    },
    shown: 'FailedRun: faltan tres alumnos',
    means: {
      es: 'Una tarea o un flujo devolvió un estado de falla, como `Failed({ message })`, y alguien pidió su resultado. Como no hay resultado, se lanza este error con ese mensaje.',
      en: 'A task or a flow returned a state of failure, such as `Failed({ message })`, and somebody asked for its result. As there is none, this error is thrown with that message.',
    },
    why: {
      es: 'Devolver `Failed` es decir «no salió bien» sin lanzar un error. Quien llama con `await` espera un resultado, y se entera así.',
      en: 'To return `Failed` is to say “it did not go well” without throwing. Whoever calls with `await` wants a result, and learns of it this way.',
    },
    program: `import { Failed, flow } from 'flujo';

const lista = flow(async function lista() {
  return Failed({ message: 'faltan tres alumnos' });
});
await flow(async function clase() {
  await lista();
})();`,
    mend: {
      es: 'Pide el estado con `returnState()` y decide según su nombre.',
      en: 'Ask for the state with `returnState()` and decide by its name.',
    },
    mended: `import { Failed, flow } from 'flujo';

const lista = flow(async function lista() {
  return Failed({ message: 'faltan tres alumnos' });
});
await flow(async function clase() {
  const estado = await lista.returnState();
  console.log(estado.name, estado.message);
  return estado.name;
})();`,
    terms: ['state'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
