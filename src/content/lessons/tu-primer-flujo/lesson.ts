import { counted, finding } from '$lib/checks/exercise';
import { isIn, wasGiven } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

export const lesson: Lesson = {
  title: { es: 'Tu primer flujo', en: 'Your first flow' },
  summary: {
    es: 'Una tarea, un flujo, Ejecutar, y cómo se lee el registro.',
    en: 'A task, a flow, Run, and how to read the log.',
  },
  minutes: 5,
  prediction: {
    question: {
      es: 'El saludo lo escribe el flujo, no la tarea. ¿Dónde aparece `Hola, Ana` en el registro?',
      en: 'The flow prints the greeting, not the task. Where does `Hola, Ana` appear in the log?',
    },
    options: [
      { es: 'Antes de que termine la tarea', en: 'Before the task ends' },
      {
        es: 'Entre el fin de la tarea y el fin del flujo',
        en: 'Between the end of the task and the end of the flow',
      },
      { es: 'Al final de todo', en: 'At the very end' },
    ],
    right: 1,
    because: {
      es: 'La tarea devuelve el texto y termina; después el flujo lo escribe, y solo entonces termina él.',
      en: 'The task returns the text and ends; then the flow prints it, and only then does the flow end.',
    },
  },
  readNext: {
    es: 'Hasta aquí el flujo hizo todo solo. Ahora le pregunta algo a una persona, y hay que saber esperar.',
    en: 'So far the flow has done everything on its own. Next it asks a person, and has to know how to wait.',
  },
  related: [{ example: 'examen' }],
  prefect: `from prefect import flow, task

@task
def saluda(nombre):
    return f"Hola, {nombre}"

@flow(log_prints=True)
def bienvenida():
    print(saluda("Ana"))

bienvenida()`,
  exercises: [
    {
      id: 'luis',
      task: {
        es: 'Dentro de `bienvenida`, saluda también a `Luis` con la misma tarea.',
        en: 'Inside `bienvenida`, greet `Luis` too, with the same task.',
      },
      hints: [
        {
          es: 'Una tarea se puede llamar las veces que quieras, con argumentos distintos.',
          en: 'A task can be called as often as you like, with different arguments.',
        },
        {
          es: "La llamada nueva se parece mucho a `await saluda('Ana')` y va debajo, antes de la llave que cierra el flujo.",
          en: "The new call looks much like `await saluda('Ana')` and goes below it, before the brace that closes the flow.",
        },
      ],
      trials: [{}],
      judge(run) {
        const runs = run.tasks('saluda');
        const luis = runs.find((one) => wasGiven(one, 'Luis'));
        if (!luis) {
          return finding(
            'no-luis',
            `La tarea saluda se ejecutó ${counted(runs.length, 'vez', 'veces')}, y ninguna recibió 'Luis'.`,
            `The task saluda ran ${counted(runs.length, 'time', 'times')}, and none was given 'Luis'.`,
          );
        }
        if (!runs.some((one) => wasGiven(one, 'Ana'))) {
          return finding('no-ana', "Ahora nadie saluda a 'Ana'.", "Now nobody greets 'Ana'.");
        }
        if (run.parentOf(luis)?.flowName !== 'bienvenida') {
          return finding(
            'outside',
            'La tarea saludó a Luis, pero fuera del flujo bienvenida.',
            'The task greeted Luis, but outside the flow bienvenida.',
          );
        }
        if (run.flows('bienvenida').length > 1) {
          return finding(
            'two-flows',
            'El flujo bienvenida se ejecutó más de una vez; basta con una.',
            'The flow bienvenida ran more than once; one run is enough.',
          );
        }
        return undefined;
      },
    },
    {
      id: 'despide',
      task: {
        es: 'Crea una tarea `despide` que **devuelva** una despedida y llámala al final del flujo.',
        en: 'Make a task `despide` that **returns** a goodbye, and call it at the end of the flow.',
      },
      hints: [
        {
          es: 'Escríbela como `saluda`: `const despide = task(async function despide() { ... });`',
          en: 'Write it the same way as `saluda`: `const despide = task(async function despide() { ... });`',
        },
        {
          es: 'Crear la tarea no la ejecuta: falta llamarla, con `await`, dentro del flujo. Y lo que va después de `return` es lo que devuelve.',
          en: 'Creating the task does not run it: you still have to call it, with `await`, inside the flow. What comes after `return` is what it returns.',
        },
      ],
      trials: [{}],
      judge(run) {
        const [first] = run.tasks('despide');
        const last = run.tasks('saluda').at(-1);
        if (!first) {
          return finding(
            'no-goodbye',
            'Ninguna tarea llamada despide se ejecutó.',
            'No task named despide has run.',
          );
        }
        if (run.parentOf(first)?.flowName !== 'bienvenida') {
          return finding(
            'goodbye-outside',
            'despide se ejecutó fuera del flujo bienvenida.',
            'despide ran outside the flow bienvenida.',
          );
        }
        if (!isIn(first, 'Completed') || typeof first.result !== 'string' || !first.result) {
          return finding(
            'nothing-returned',
            'despide se ejecutó, pero no devolvió ningún texto.',
            'despide ran, but it returned no text.',
          );
        }
        if (last && run.isBefore(first, last)) {
          return finding(
            'too-early',
            'despide se ejecutó antes que el último saludo.',
            'despide ran before the last greeting.',
          );
        }
        return undefined;
      },
    },
  ],
};
