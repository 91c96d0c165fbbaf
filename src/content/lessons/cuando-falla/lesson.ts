import { isIn, isSame, wasGiven } from '$lib/checks/observed-run';
import { finding, type Trial } from '$lib/checks/exercise';
import type { Lesson } from '../../lesson';

/** As it stands, and with a first sum that fails too: a way around the zero alone is not enough. */
const TRIALS: readonly Trial[] = [
  {},
  { faults: [{ kind: 'throw', on: 'task', name: 'divide', call: 0, message: 'sin memoria' }] },
];

export const lesson: Lesson = {
  title: { es: 'Cuando falla', en: 'When it fails' },
  summary: {
    es: 'Cómo sube un error, y dónde atraparlo para que no se lleve lo demás.',
    en: 'How an error rises, and where to catch it so that it does not take the rest down.',
  },
  minutes: 8,
  prediction: {
    question: {
      es: 'La segunda división falla. ¿Cuántas ejecuciones de `divide` habrá?',
      en: 'The second division fails. How many runs of `divide` will there be?',
    },
    options: [
      { es: 'Una', en: 'One' },
      { es: 'Dos', en: 'Two' },
      { es: 'Tres', en: 'Three' },
    ],
    right: 1,
    because: {
      es: 'La primera termina bien, la segunda falla y su error sube: el bucle se interrumpe y el 5 no se intenta.',
      en: 'The first one succeeds, the second fails and its error rises: the loop is cut short, and 5 is never tried.',
    },
  },
  readNext: {
    es: 'Atrapar un error salva lo demás. Y muchas fallas se arreglan con volver a intentar.',
    en: 'Catching an error saves everything else. And many faults go away if you try again.',
  },
  related: [{ example: 'etl-de-ventas' }],
  prefect: `@flow(log_prints=True)
def cuentas():
    resultados = []
    for b in [2, 0, 5]:
        estado = divide(100, b, return_state=True)
        if estado.is_failed():
            print("100 entre", b, "no se pudo")
        else:
            resultados.append(estado.result())
    return resultados`,
  exercises: [
    {
      id: 'sigue',
      task: {
        es: 'Que la división entre 0 falle, como debe, y que la de 5 se haga igual.',
        en: 'Let the division by 0 fail, as it should, but still do the one by 5.',
      },
      hints: [
        {
          es: '¿El `try` va alrededor de todo el bucle, o alrededor de una sola vuelta?',
          en: 'Should the `try` go around the whole loop, or around a single iteration?',
        },
        {
          es: 'Dentro del `for`: `try { ... } catch (error) { ... }`. Así cada vuelta atrapa su propio error.',
          en: 'Inside the `for`: `try { ... } catch (error) { ... }`. Then each iteration catches its own error.',
        },
      ],
      trials: TRIALS,
      judge(run, { faults }) {
        const runs = run.tasks('divide');
        const five = runs.some((one) => wasGiven(one, 5) && isIn(one, 'Completed'));
        if (faults && !five) {
          return finding(
            'stopped-at-first',
            'Esta vez falló la primera cuenta, por falta de memoria, y divide ya no se ejecutó con 5.',
            'This time the first sum failed, for want of memory, and divide did not run with 5 any more.',
          );
        }
        const zero = runs.find((one) => wasGiven(one, 0));
        if (!zero) {
          return finding(
            'zero-skipped',
            'Nadie llamó a divide con 0: la cuenta mala ya no se intenta.',
            'Nobody called divide with 0: the bad sum is not tried any more.',
          );
        }
        if (!isIn(zero, 'Failed')) {
          return finding(
            'zero-hidden',
            `divide(100, 0) terminó en ${zero.state.name}: el error quedó escondido dentro de la tarea.`,
            `divide(100, 0) ended ${zero.state.name}: the error is hidden inside the task.`,
          );
        }
        if (!five) {
          return finding(
            'stopped',
            'Después de fallar con 0, divide no se ejecutó con 5.',
            'After it failed with 0, divide did not run with 5.',
          );
        }
        return undefined;
      },
    },
    {
      id: 'resultados',
      task: {
        es: 'El flujo termina en `Completed` y devuelve la lista de las divisiones que salieron bien.',
        en: 'The flow ends `Completed` and returns the list of the divisions that worked.',
      },
      hints: [
        {
          es: 'Solo deben entrar en la lista los resultados de verdad.',
          en: 'Only real results should go into the list.',
        },
        {
          es: 'El `push` va en el `try`, después de dividir; el `return`, al final del flujo, fuera del bucle.',
          en: 'The `push` goes in the `try`, after the division; the `return` goes at the end of the flow, outside the loop.',
        },
      ],
      trials: TRIALS,
      judge(run, { faults }) {
        const [flow] = run.flows('cuentas');
        if (!isIn(flow, 'Completed')) {
          return finding(
            'not-completed',
            `cuentas terminó en ${flow?.state.name ?? 'nada'}; se esperaba Completed.`,
            `cuentas ended ${flow?.state.name ?? 'nowhere'}; Completed was expected.`,
          );
        }
        if (!isSame(flow?.result, faults ? [20] : [50, 20])) {
          return finding(
            'wrong-list',
            `cuentas devolvió ${JSON.stringify(flow?.result ?? null)}, que no son las cuentas que salieron bien.`,
            `cuentas returned ${JSON.stringify(flow?.result ?? null)}, which are not the sums that went well.`,
          );
        }
        return undefined;
      },
    },
  ],
};
