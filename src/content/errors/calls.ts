import type { ErrorText } from '../error-text';

/** How tasks and flows are defined and called. */
export const CALL_ERRORS = {
  'wrong-definition': {
    title: {
      es: 'Una opción o un argumento no es válido',
      en: 'An option or an argument is not valid',
    },
    shown: "WrongDefinition: 'retries' of a task is a whole number from 0 on, but got -1",
    means: {
      es: 'Algo de `flujo` recibió lo que no puede usar: una opción que no existe, un número fuera de rango, un cron mal escrito. El mensaje dice qué se esperaba y qué llegó.',
      en: 'Something in `flujo` was given a value it cannot use: an option that does not exist, a number out of range, a malformed cron. The message says what was expected and what it got.',
    },
    why: {
      es: 'Se revisa al definir, antes de correr nada: así un error de dedo no se descubre a medianoche, en el tercer reintento.',
      en: 'Options are checked at definition time, before anything runs. That way a typo does not surface at midnight, on the third retry.',
    },
    program: `import { task } from 'flujo';

const llama = task({ retries: -1 }, async function llama() {});
await llama();`,
    mend: {
      es: 'Pon el cursor sobre la opción: el editor dice qué acepta, en qué unidad y con un ejemplo.',
      en: 'Hover over the option: the editor shows what it accepts, in which unit, with an example.',
    },
    mended: `import { task } from 'flujo';

const llama = task({ retries: 1 }, async function llama() {});
await llama();`,
    terms: ['retry', 'cron'],
  },
  'wrong-parameters': {
    title: {
      es: 'Los parámetros no pasan la revisión',
      en: 'The parameters did not pass validation',
    },
    shown: 'Validation of flow parameters failed: nota: no es un número',
    means: {
      es: 'El flujo o la tarea declara con `parameters` cómo deben ser sus datos, y los que llegaron no son así. La ejecución existe y termina en `Failed`; la función nunca empezó.',
      en: 'The flow or task uses `parameters` to declare what its data must look like, and what arrived does not. The run exists and ends `Failed`; the function never started.',
    },
    why: {
      es: 'Los datos vienen de fuera: de una persona, un archivo o un horario con parámetros viejos. Es mejor fallar en la puerta que a la mitad.',
      en: 'Data comes from outside: from a person, a file, or a schedule with old parameters. It is better to fail at the door than halfway through.',
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
      es: 'Corrige el dato donde nace. Si el esquema es demasiado estricto, cámbialo; no quites la revisión.',
      en: 'Fix the value where it comes from. If the schema is too strict, change it; do not remove the check.',
    },
    terms: ['parameters'],
  },
  'wrong-run-name': {
    title: { es: 'No se pudo poner nombre a la ejecución', en: 'The run could not be named' },
    shown: "The run's name could not be made: ...",
    means: {
      es: 'La plantilla o la función que da nombre a cada ejecución (`taskRunName`, `flowRunName`) falló, así que la ejecución termina en `Failed` sin empezar.',
      en: 'The template or function that names each run (`taskRunName`, `flowRunName`) failed, so the run ends `Failed` without starting.',
    },
    why: {
      es: 'La función del nombre lanzó un error, o dio algo que no es un texto. Casi siempre es un dato que esta vez faltaba.',
      en: 'The naming function threw an error, or returned something that is not text. Usually some value was missing this time.',
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
      en: 'Return a name even when the value is missing, or use a template: `saluda-{alumno.nombre}` does not fail.',
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
    title: { es: 'Se llamó fuera de una ejecución', en: 'Called outside a run' },
    shown: 'OutsideRun: ...',
    means: {
      es: 'Se pidió algo que solo tiene sentido dentro de un flujo o una tarea, como el registro de la ejecución, y ahí no corría ninguno.',
      en: 'The program asked for something that only makes sense inside a flow or a task, such as the run’s logger, but none was running there.',
    },
    why: {
      es: '`getRunLogger()` está al nivel del archivo y no dentro de la función.',
      en: '`getRunLogger()` is at the top level of the file, not inside the function.',
    },
    program: `import { flow, getRunLogger } from 'flujo';

const registro = getRunLogger();

await flow(async function reporte() {
  registro.info('Empiezo');
})();`,
    mend: {
      es: 'Muévelo adentro: cada ejecución tiene su propio registro.',
      en: 'Move it inside: each run has its own logger.',
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
      en: 'A task it depends on did not succeed',
    },
    shown:
      "Finished in state NotReady(\"Upstream task run 'lee-0' did not reach a 'COMPLETED' state.\")",
    means: {
      es: 'La tarea esperaba el resultado de otra, y esa otra falló. Como no tiene con qué trabajar, no empieza: queda en `NotReady`.',
      en: 'The task was waiting for the result of another one, and that one failed. With nothing to work on, it does not start: it stays `NotReady`.',
    },
    why: {
      es: 'Le diste un futuro (de `submit` o de `map`), o lo nombraste en `waitFor`. El error de verdad está en la otra tarea: búscala más arriba en el registro.',
      en: 'You passed it a future (from `submit` or `map`), or listed one in `waitFor`. The real error is in the other task: look for it further up in the log.',
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
      en: 'Fix the first one. If the second can work anyway, pass it `allowFailure(future)`: it will get the error instead of the result.',
    },
    terms: ['future', 'state'],
  },
  'failed-run': {
    title: {
      es: 'Se pidió el resultado de algo que falló',
      en: 'Asked for the result of something that failed',
    },
    shown: 'FailedRun: faltan tres alumnos',
    means: {
      es: 'Una tarea o un flujo devolvió un estado de falla, como `Failed({ message })`, y alguien pidió su resultado. Como no hay resultado, se lanza este error con ese mensaje.',
      en: 'A task or a flow returned a failed state, such as `Failed({ message })`, and something asked for its result. Since there is no result, this error is thrown with that message.',
    },
    why: {
      es: 'Devolver `Failed` es decir «no salió bien» sin lanzar un error. Quien llama con `await` espera un resultado, y se entera así.',
      en: 'Returning `Failed` says “it did not go well” without throwing. Code that calls with `await` expects a result, and this is how it finds out.',
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
      en: 'Ask for the state with `returnState()` and decide based on its name.',
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
