import { finding, type Finding } from '$lib/checks/exercise';
import { isIn, isSame, type ObservedRun } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

/** The four calls must still be made, and give what they gave. */
function changedCalls(run: ObservedRun): Finding | undefined {
  const runs = run.tasks('traduce');
  if (runs.length < 4) {
    return finding(
      'skipped',
      `Llamadas a traduce: ${runs.length}. El flujo debe seguir pidiendo cuatro traducciones.`,
      `Calls of traduce: ${runs.length}. The flow should still ask for four translations.`,
    );
  }
  // A cached run returns what was kept; the ledger has its result as any other's.
  const words = runs.slice(0, 3).map(({ result }) => result);
  if (!isSame(words, ['SOL!', 'LUNA!', 'SOL!'])) {
    return finding(
      'mixed-up',
      `Las tres primeras traducciones fueron ${words.map(String).join(', ')}: una recibió el resultado de otra.`,
      `The first three translations were ${words.map(String).join(', ')}: one got another's result.`,
    );
  }
  return undefined;
}

export const lesson: Lesson = {
  title: { es: 'Caché', en: 'Cache' },
  summary: {
    es: 'No hacer dos veces el mismo trabajo, y saber cuándo lo guardado ya no sirve.',
    en: 'Not doing the same work twice, and knowing when a saved result is stale.',
  },
  minutes: 7,
  clock: 'fast',
  prediction: {
    question: {
      es: 'Con `cachePolicy: INPUTS` y nada más, ¿cuántas de las cuatro llamadas trabajan la primera vez que ejecutas el programa?',
      en: 'With `cachePolicy: INPUTS` and nothing else, how many of the four calls do the work the first time you run it?',
    },
    options: [
      { es: 'Cuatro', en: 'Four' },
      { es: 'Tres', en: 'Three' },
      { es: 'Dos', en: 'Two' },
    ],
    right: 2,
    because: {
      es: 'Solo el primer `sol` y `luna`. El último llega una hora más tarde y también sale de la caché: si no dices cuándo vence, lo guardado vale siempre.',
      en: 'Only the first `sol` and `luna`. The last one comes an hour later and is cached too: unless you say when it expires, a saved result is good forever.',
    },
  },
  readNext: {
    es: 'No repetir ahorra tiempo. Hacer varias cosas a la vez, también.',
    en: 'Not repeating work saves time. So does doing several things at once.',
  },
  related: [{ example: 'cache-que-ahorra-una-hora' }],
  prefect: `from datetime import timedelta
from prefect.cache_policies import INPUTS

@task(cache_policy=INPUTS, cache_expiration=timedelta(minutes=10))
def traduce(palabra):
    ...`,
  exercises: [
    {
      id: 'una-vez',
      task: {
        es: 'Que el segundo `sol` salga de la caché (`Cached`), sin dejar de llamar a la tarea.',
        en: 'Make the second `sol` come from the cache (`Cached`), while still calling the task.',
      },
      hints: [
        {
          es: 'Dile a la tarea cuándo vale lo guardado: es la opción `cachePolicy`.',
          en: 'Tell the task when a saved result is good: that is the `cachePolicy` option.',
        },
        {
          es: '`INPUTS` ya está importado: lo guardado vale si los argumentos son iguales.',
          en: '`INPUTS` is already imported: a saved result is good if the arguments are the same.',
        },
      ],
      trials: [{}],
      judge(run) {
        const changed = changedCalls(run);
        if (changed) return changed;
        const [first, , third] = run.tasks('traduce');
        if (!isIn(first, 'Completed')) {
          return finding(
            'first-not-done',
            `La primera traducción terminó en ${first?.state.name ?? 'nada'}; se esperaba Completed.`,
            `The first translation ended ${first?.state.name ?? 'nowhere'}; Completed was expected.`,
          );
        }
        if (!isIn(third, 'Cached')) {
          return finding(
            'worked-again',
            `El segundo «sol» terminó en ${third?.state.name ?? 'nada'}: la tarea volvió a trabajar.`,
            `The second “sol” ended ${third?.state.name ?? 'nowhere'}: the task worked again.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'caduca',
      task: {
        es: 'Que lo guardado valga **diez minutos**: una hora más tarde, `sol` se traduce de nuevo.',
        en: 'Make saved results good for **ten minutes**: an hour later, `sol` is translated again.',
      },
      hints: [
        {
          es: 'La opción se llama `cacheExpirationSeconds`. Va en segundos.',
          en: 'The option is called `cacheExpirationSeconds`, and it is in seconds.',
        },
        {
          es: 'Diez minutos son 10 × 60 segundos. Va junto a `cachePolicy`.',
          en: 'Ten minutes is 10 × 60 seconds. It goes next to `cachePolicy`.',
        },
      ],
      trials: [{}],
      judge(run) {
        const changed = changedCalls(run);
        if (changed) return changed;
        const [, , third, fourth] = run.tasks('traduce');
        if (!isIn(third, 'Cached')) {
          return finding(
            'too-short',
            `A los pocos segundos «sol» terminó en ${third?.state.name ?? 'nada'}; todavía debía valer lo guardado.`,
            `After a few seconds “sol” ended ${third?.state.name ?? 'nowhere'}; what was kept should still be good.`,
          );
        }
        if (!isIn(fourth, 'Completed')) {
          return finding(
            'never-expires',
            `Una hora más tarde «sol» terminó en ${fourth?.state.name ?? 'nada'}; se esperaba que trabajara de nuevo.`,
            `An hour later “sol” ended ${fourth?.state.name ?? 'nowhere'}; it was expected to work anew.`,
          );
        }
        return undefined;
      },
    },
  ],
};
