import type { ErrorText } from '../error-text';

/** What JavaScript itself throws, or the student's own code. */
export const CODE_ERRORS = {
  exception: {
    title: { es: 'Tu código lanzó un error', en: 'Your code threw an error' },
    shown: 'Encountered exception during execution:\nError: no hay cupo',
    means: {
      es: 'Una función lanzó un error con `throw` y nadie lo atrapó. La tarea termina en `Failed` y el error sigue subiendo: al flujo que la llamó, y de ahí al programa.',
      en: 'A function threw an error with `throw` and nothing caught it. The task ends `Failed` and the error keeps rising: to the flow that called it, and from there to the program.',
    },
    why: {
      es: 'Casi siempre es a propósito: así avisa el código de que no puede seguir. Debajo del mensaje está el camino: la primera línea subrayada es donde se lanzó; las demás, quién llamó a quién.',
      en: 'Usually on purpose: it is how code says that it cannot continue. Below the message is the trail: the first underlined line is where the error was thrown; the others show who called whom.',
    },
    program: `import { flow, task } from 'flujo';

const inscribe = task(async function inscribe(curso: string) {
  throw new Error('no hay cupo');
});

await flow(async function matricula() {
  await inscribe('Álgebra');
})();`,
    mend: {
      es: 'Si es pasajero, reintenta con `retries`. Si es una respuesta esperada, atrápalo con `try` y `catch`, o pide el estado con `returnState`, que nunca lanza.',
      en: 'If the problem is temporary, try again with `retries`. If it is an expected answer, catch it with `try` and `catch`, or ask for the state with `returnState`, which never throws.',
    },
    mended: `import { flow, task } from 'flujo';

const inscribe = task(async function inscribe(curso: string) {
  throw new Error('no hay cupo');
});

await flow(async function matricula() {
  const estado = await inscribe.returnState('Álgebra');
  if (estado.isFailed()) console.log('Quedas en lista de espera');
  return estado.name;
})();`,
    terms: ['state', 'retry'],
  },
  'type-error': {
    title: { es: 'Un valor no es lo que se esperaba', en: 'A value is not what was expected' },
    shown: "TypeError: Cannot read properties of undefined (reading 'toUpperCase')",
    means: {
      es: 'Se usó un valor como si fuera otra cosa: se leyó una propiedad de `undefined` o `null`, o se llamó como función algo que no lo es.',
      en: 'A value was used as if it were something else: the code read a property of `undefined` or `null`, or called something that is not a function.',
    },
    why: {
      es: 'Lo más común: faltó un `await` y lo que tienes es una promesa; una columna del CSV se llama de otro modo; o el flujo no devolvió nada y aun así se usa su resultado.',
      en: 'Most often an `await` is missing and what you have is a promise; a CSV column has a different name; or the flow returned nothing and its result is used anyway.',
    },
    program: `import { flow } from 'flujo';

await flow(async function saludo() {
  const alumno: Record<string, string> = { nombre: 'Ana' };
  console.log(alumno.apellido.toUpperCase());
})();`,
    mend: {
      es: "Abre la línea subrayada y muestra el valor con `console.log` justo antes. Si puede faltar, di qué hacer entonces: `?? ''` da otro valor, `?.` no sigue si no hay nada.",
      en: "Open the underlined line and print the value with `console.log` just before it. If the value can be missing, say what to do then: `?? ''` supplies another value, and `?.` stops when there is nothing.",
    },
    mended: `import { flow } from 'flujo';

await flow(async function saludo() {
  const alumno: Record<string, string> = { nombre: 'Ana' };
  console.log(alumno.apellido?.toUpperCase() ?? '(sin apellido)');
})();`,
    terms: [],
  },
  'reference-error': {
    title: { es: 'Ese nombre no existe', en: 'That name does not exist' },
    shown: 'ReferenceError: sleep is not defined',
    means: {
      es: 'El código usa un nombre que nadie declaró ni importó.',
      en: 'The code uses a name that was never declared or imported.',
    },
    why: {
      es: 'Falta en la línea de `import`, está escrito distinto (mayúsculas y tildes cuentan), o es algo que aquí no hay: `fetch`, `document` y `localStorage` no existen dentro de un programa, que corre aislado.',
      en: 'It is missing from the `import` line, it is spelt differently (capitals and accents count), or it is something that is not available here: `fetch`, `document` and `localStorage` do not exist inside a program, which runs in isolation.',
    },
    program: `import { flow } from 'flujo';

await flow(async function espera() {
  await sleep(1);
})();`,
    mend: {
      es: 'Agrégalo al `import`. Al escribir su nombre, el editor lo propone y lo importa.',
      en: 'Add it to the `import`. As you type its name, the editor suggests it and imports it.',
    },
    mended: `import { flow, sleep } from 'flujo';

await flow(async function espera() {
  await sleep(1);
})();`,
    terms: [],
  },
  'stack-overflow': {
    title: { es: 'Una función se llama sin fin', en: 'A function calls itself forever' },
    shown: 'RangeError: Maximum call stack size exceeded',
    means: {
      es: 'Una función se llamó a sí misma, directamente o a través de otra, hasta llenar el espacio para llamadas.',
      en: 'A function called itself, directly or through another one, until there was no room left for more calls.',
    },
    why: {
      es: 'A la recursión le falta un final: nunca llega al caso en que ya no se llama.',
      en: 'The recursion has no end: it never reaches the case where it stops calling itself.',
    },
    program: `import { flow } from 'flujo';

function factorial(n: number): number {
  return n * factorial(n - 1);
}

await flow(async function calcula() {
  console.log(factorial(5));
})();`,
    mend: {
      es: 'Escribe primero el caso que termina, y revisa que cada llamada se acerque a él.',
      en: 'Write the base case first, and make sure that each call gets closer to it.',
    },
    mended: `import { flow } from 'flujo';

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

await flow(async function calcula() {
  console.log(factorial(5));
})();`,
    terms: [],
  },
  'floating-call': {
    title: { es: 'Falta un await', en: 'An await is missing' },
    shown:
      "Task run 'paga-0' was called without 'await' (main.ts:8:3); the flow run waits for it, but its result is lost",
    means: {
      es: 'Se llamó a una tarea o a un flujo y nadie esperó su resultado. Aquí no se pierde el trabajo, porque el flujo lo espera al final, pero sí el resultado, y quizás también el orden.',
      en: 'A task or a flow was called and nothing waited for its result. The work is not lost here, because the flow waits for it at the end, but the result is, and perhaps the order too.',
    },
    why: {
      es: 'Sin `await`, la llamada empieza y la línea siguiente corre enseguida. Pasa mucho dentro de `forEach`, que no espera a nadie.',
      en: 'Without `await`, the call starts and the next line runs immediately. It happens a lot inside `forEach`, which never waits.',
    },
    program: `import { flow, task } from 'flujo';

const paga = task(async function paga(monto: number) {
  console.log('Pagado', monto);
});

await flow(async function compra() {
  paga(100);
  console.log('Gracias por tu compra');
})();`,
    mend: {
      es: 'Pon `await`; si quieres seguir sin esperar, dilo con `submit`. El editor subraya estas llamadas y ofrece agregarlo.',
      en: 'Add `await`; if you want to continue without waiting, say so with `submit`. The editor underlines these calls and offers to add it.',
    },
    mended: `import { flow, task } from 'flujo';

const paga = task(async function paga(monto: number) {
  console.log('Pagado', monto);
});

await flow(async function compra() {
  await paga(100);
  console.log('Gracias por tu compra');
})();`,
    terms: ['future', 'task-run'],
  },
} satisfies Readonly<Record<string, ErrorText>>;
