import type { ErrorText } from '../error-text';

/** Time limits, futures and faults. */
export const WAITING_ERRORS = {
  'time-limit-exceeded': {
    title: { es: 'Se acabó el tiempo', en: 'Time ran out' },
    shown: 'Task run exceeded timeout of 2 second(s)',
    means: {
      es: 'Un intento tardó más que su `timeoutSeconds`. Se corta ahí y termina en `TimedOut`, que es una forma de falla: también se reintenta.',
      en: 'An attempt took longer than its `timeoutSeconds`. It is cut off there and ends `TimedOut`, which is a kind of failure, so it is retried too.',
    },
    why: {
      es: 'Lo que esperaba no llegó: un servicio lento, una respuesta perdida. El tiempo que una persona tarda en responder también cuenta.',
      en: 'What it was waiting for never came: a slow service, a lost answer. The time a person takes to answer counts too.',
    },
    program: `import { sleep, task } from 'flujo';

const consulta = task({ timeoutSeconds: 2 }, async function consulta() {
  await sleep(10);
});
await consulta();`,
    mend: {
      es: 'Sube el límite si el trabajo de veras tarda; si se cuelga a veces, deja el límite y agrega `retries`. Un bucle sin `await` no se puede cortar así: solo con Detener.',
      en: 'Raise the limit if the work really takes that long; if it hangs now and then, keep the limit and add `retries`. A loop without `await` cannot be cut off this way: only with Stop.',
    },
    mended: `import { sleep, task } from 'flujo';

const consulta = task({ timeoutSeconds: 20, retries: 2 }, async function consulta() {
  await sleep(10);
});
await consulta();`,
    terms: ['time-limit', 'retry'],
  },
  'future-timeout': {
    title: { es: 'El futuro no llegó a tiempo', en: 'The future did not arrive in time' },
    shown: 'FutureTimeout: ...',
    means: {
      es: 'Se esperó un resultado con `result({ timeoutSeconds })` y la tarea no había terminado. La tarea sigue: quien dejó de esperar fuiste tú.',
      en: 'You waited for a result with `result({ timeoutSeconds })` and the task had not finished. The task is still running: you are the one who stopped waiting.',
    },
    why: {
      es: 'El límite de quien espera y el de quien trabaja son distintos. Este no corta la tarea.',
      en: 'A limit on waiting and a limit on working are two different things. This one does not stop the task.',
    },
    program: `import { flow, sleep, task } from 'flujo';

const lenta = task(async function lenta() {
  await sleep(60);
});
await flow(async function espera() {
  await lenta.submit().result({ timeoutSeconds: 5 });
})();`,
    mend: {
      es: 'Para mirar sin que lance, usa `wait({ timeoutSeconds })` y después `state`. Para cortar la tarea, ponle `timeoutSeconds` a ella.',
      en: 'To check without throwing, use `wait({ timeoutSeconds })` and then `state`. To cut the task off, give the task itself a `timeoutSeconds`.',
    },
    mended: `import { flow, sleep, task } from 'flujo';

const lenta = task(async function lenta() {
  await sleep(60);
});
await flow(async function espera() {
  const futuro = lenta.submit();
  await futuro.wait({ timeoutSeconds: 5 });
  console.log(futuro.state.name);
})();`,
    terms: ['future', 'time-limit'],
  },
  deadlock: {
    title: { es: 'Una tarea se espera a sí misma', en: 'A task waits for itself' },
    shown: 'Deadlock: ...',
    means: {
      es: 'Una tarea espera su propio resultado, que no puede llegar mientras ella espera. Se rechaza en lugar de quedarse así para siempre.',
      en: 'A task waits for its own result, which cannot arrive while it waits. Flujo rejects it instead of leaving it to hang forever.',
    },
    why: {
      es: 'El futuro de la tarea quedó en una variable que ella misma lee.',
      en: 'The task’s future ended up in a variable that the task itself reads.',
    },
    program: `import { flow, sleep, task, type TaskFuture } from 'flujo';

const futuros: TaskFuture<void>[] = [];
const espera = task(async function espera() {
  await sleep(1);
  await futuros[0]?.result();
});
await flow(async function nudo() {
  futuros.push(espera.submit());
})();`,
    mend: {
      es: 'Dibuja quién espera a quién: las flechas no pueden formar un círculo. Pasa el resultado como argumento en lugar de leerlo de una variable.',
      en: 'Draw who waits for whom: the arrows must not form a circle. Pass the result as an argument instead of reading it from a variable.',
    },
    terms: ['future', 'deadlock'],
  },
  'injected-fault': {
    title: { es: 'Una falla puesta a propósito', en: 'A deliberate fault' },
    shown: 'InjectedFault: tormenta',
    means: {
      es: 'No es un error de tu código: esta ejecución trae una falla puesta desde fuera, para ver cómo responde el flujo.',
      en: 'It is not an error in your code: this run has a fault injected from outside, to see how the flow responds.',
    },
    why: {
      es: 'Vino con un ejemplo, una lección o un enlace, o la pusiste tú. Cuando golpea, una advertencia en el registro dice dónde.',
      en: 'It came with an example, a lesson or a link, or you added it yourself. When it strikes, a warning in the log says where.',
    },
    program: `import { flow, task } from 'flujo';

const llama = task(async function llama() {
  return 'contestó';
});
await flow(async function avisa() {
  console.log(await llama());
})();`,
    faults: [{ kind: 'throw', on: 'task', name: 'llama', attempt: 1, message: 'tormenta' }],
    mend: {
      es: 'Trátala como a una de verdad: reintenta, pon un límite de tiempo, deshaz lo hecho. O quita la falla y ejecuta otra vez.',
      en: 'Treat it like a real one: retry, set a time limit, undo what was done. Or remove the fault and run again.',
    },
    mended: `import { flow, task } from 'flujo';

const llama = task({ retries: 2 }, async function llama() {
  return 'contestó';
});
await flow(async function avisa() {
  console.log(await llama());
})();`,
    terms: ['fault', 'retry'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
