import { counted, finding } from '$lib/checks/exercise';
import { isIn, isSame, waitsOf } from '$lib/checks/observed-run';
import type { Fault } from '$lib/contract/fault';
import type { Lesson } from '../../lesson';

function withoutSignal(attempts: number): readonly Fault[] {
  return Array.from({ length: attempts }, (_, index) => ({
    kind: 'throw',
    on: 'task',
    name: 'llama',
    attempt: index + 1,
    message: 'sin señal',
  }));
}
/** The third attempt succeeds. */
const BLINK = withoutSignal(2);
/** The fifth attempt succeeds. */
const STORM = withoutSignal(4);

export const lesson: Lesson = {
  title: { es: 'Reintentos', en: 'Retries' },
  summary: {
    es: 'Volver a intentar lo que falla por un momento, esperando cada vez más.',
    en: 'Retrying what fails temporarily, and waiting longer each time.',
  },
  minutes: 8,
  clock: 'fast',
  faults: BLINK,
  prediction: {
    question: {
      es: 'Si una tarea con `retries: 3` falla siempre, ¿cuántas veces se intenta?',
      en: 'If a task with `retries: 3` always fails, how many times is it tried?',
    },
    options: [
      { es: 'Dos', en: 'Twice' },
      { es: 'Tres', en: 'Three times' },
      { es: 'Cuatro', en: 'Four times' },
    ],
    right: 2,
    because: {
      es: 'Reintentar es volver a intentar: el primer intento no cuenta. 1 + 3 = 4.',
      en: 'A retry means trying again, so the first attempt does not count as one. 1 + 3 = 4.',
    },
  },
  readNext: {
    es: 'Un error se reintenta. ¿Y si el otro lado no responde, y no hay ni error?',
    en: 'An error can be retried. What if the other side never answers, and there is not even an error?',
  },
  related: [{ example: 'sensor-con-fallas' }],
  prefect: `from prefect import task
from prefect.tasks import exponential_backoff

@task(retries=4, retry_delay_seconds=exponential_backoff(10))
def llama():
    ...`,
  exercises: [
    {
      id: 'insiste',
      task: {
        es: 'Que `llama` termine en `Completed`, en **una sola ejecución** con varios intentos.',
        en: 'Make `llama` end `Completed`, in **a single run** with several attempts.',
      },
      hints: [
        {
          es: 'Las opciones van antes de la función: `task({ ... }, async function llama() { ... })`.',
          en: 'Options go before the function: `task({ ... }, async function llama() { ... })`.',
        },
        {
          es: 'El laboratorio hace fallar los intentos 1 y 2. ¿Cuántos `retries` hacen falta para tener al menos tres intentos?',
          en: 'The lab makes attempts 1 and 2 fail. How many `retries` give at least three attempts?',
        },
      ],
      trials: [{ faults: BLINK }],
      judge(run) {
        const runs = run.tasks('llama');
        const [first] = runs;
        if (runs.length > 1) {
          return finding(
            'loop',
            `Hay ${runs.length} ejecuciones de llama; se esperaba una sola que insista.`,
            `There are ${runs.length} runs of llama; a single one that insists was expected.`,
          );
        }
        if (!isIn(first, 'Completed')) {
          return finding(
            'gave-up',
            `llama terminó en ${first?.state.name ?? 'nada'} después de ${counted(first?.runCount ?? 0, 'intento', 'intentos')}.`,
            `llama ended ${first?.state.name ?? 'nowhere'} after ${counted(first?.runCount ?? 0, 'attempt', 'attempts')}.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'doble',
      task: {
        es: 'Que soporte una tormenta: hasta **cuatro** reintentos, con esperas de 10, 20, 40 y 80 segundos.',
        en: 'Make it survive a storm: up to **four** retries, with waits of 10, 20, 40 and 80 seconds.',
      },
      hints: [
        {
          es: '`retryDelaySeconds` acepta un número o una lista con una espera para cada reintento.',
          en: '`retryDelaySeconds` takes a number, or a list with one wait for each retry.',
        },
        {
          es: '`exponentialBackoff(10)` hace la lista 10, 20, 40, 80… Ya está importada.',
          en: '`exponentialBackoff(10)` makes the list 10, 20, 40, 80… It is already imported.',
        },
      ],
      trials: [{ faults: STORM }],
      judge(run) {
        const [first] = run.tasks('llama');
        const waits = first ? waitsOf(first) : [];
        const told = waits.length > 0 ? waits.map((wait) => `${wait} s`).join(', ') : '—';
        if (!first || waits.length < 4) {
          return finding(
            'too-few',
            `En la tormenta hubo ${counted(waits.length, 'reintento', 'reintentos')}; hacían falta cuatro.`,
            `In the storm it made ${counted(waits.length, 'retry', 'retries')}; it took four.`,
          );
        }
        if (!isSame(waits, [10, 20, 40, 80])) {
          return finding('other-waits', `Las esperas fueron ${told}.`, `The waits were ${told}.`);
        }
        if (!isIn(first, 'Completed')) {
          return finding(
            'lost',
            `llama terminó en ${first.state.name} después de esperar ${told}.`,
            `llama ended ${first.state.name} after waiting ${told}.`,
          );
        }
        return undefined;
      },
    },
  ],
};
