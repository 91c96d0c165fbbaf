import { finding } from '$lib/checks/exercise';
import { isIn } from '$lib/checks/observed-run';
import type { Fault } from '$lib/contract/fault';
import type { Lesson } from '../../lesson';

const REJECTED: Fault = {
  kind: 'throw',
  on: 'task',
  name: 'cobra',
  message: 'tarjeta rechazada',
};

export const lesson: Lesson = {
  title: { es: 'Deshacer', en: 'Undo' },
  summary: {
    es: 'Transacciones: todo o nada, y en orden inverso.',
    en: 'Transactions: all or nothing, and in reverse order.',
  },
  minutes: 9,
  faults: [REJECTED],
  prediction: {
    question: {
      es: 'El banco rechaza la tarjeta y `cobra` falla. ¿En qué estado queda `aparta`?',
      en: 'The bank rejects the card and `cobra` fails. Which state does `aparta` end in?',
    },
    options: [
      { es: '`Completed`', en: '`Completed`' },
      { es: '`Failed`', en: '`Failed`' },
      { es: '`RolledBack`', en: '`RolledBack`' },
    ],
    right: 0,
    because: {
      es: 'Ya había terminado bien, y nadie le dijo cómo deshacerse. El viaje no se compró, y el asiento sigue apartado.',
      en: 'It had already completed, and nobody said how to undo it. The trip was not bought, and the seat is still reserved.',
    },
  },
  readNext: {
    es: 'Para deshacer, el programa tiene que seguir vivo. ¿Y si se va la luz?',
    en: 'To undo anything, the program has to be alive. What if the power goes out?',
  },
  related: [{ example: 'pedido-en-linea' }],
  prefect: `from prefect import flow, task
from prefect.transactions import transaction

@aparta.on_rollback
def libera(txn):
    print("Asiento liberado")

@flow
def viaje():
    with transaction():
        aparta("12A")
        hospeda("Cusco")
        cobra()`,
  exercises: [
    {
      id: 'deshace',
      task: {
        es: 'Si el cobro falla, `hospeda` y `aparta` terminan en `RolledBack`, **en ese orden**, y `viaje` en `Failed`.',
        en: 'If the charge fails, `hospeda` and `aparta` end `RolledBack`, **in that order**, and `viaje` ends `Failed`.',
      },
      hints: [
        {
          es: 'Los tres pasos van dentro de `transaction(async () => { ... })`, con su `await` delante.',
          en: 'The three steps go inside `transaction(async () => { ... })`, with an `await` in front.',
        },
        {
          es: 'Una tarea sin `onRollback` no tiene cómo deshacerse: dáselo a las dos.',
          en: 'A task without `onRollback` cannot be undone: add one to both.',
        },
        {
          es: "`task({ onRollback: () => console.log('Asiento liberado') }, async function aparta...)`",
          en: "`task({ onRollback: () => console.log('Asiento liberado') }, async function aparta...)`",
        },
      ],
      trials: [{ faults: [REJECTED] }],
      judge(run) {
        const [seat] = run.tasks('aparta');
        const [hotel] = run.tasks('hospeda');
        if (!seat || !hotel) {
          return finding(
            'not-done',
            'aparta y hospeda deben ejecutarse antes del cobro.',
            'aparta and hospeda should run before the charge.',
          );
        }
        const kept = [seat, hotel].find((one) => !isIn(one, 'RolledBack'));
        if (kept) {
          return finding(
            'kept',
            `El cobro falló, y ${kept.name} quedó en ${kept.state.name}.`,
            `The charge failed, and ${kept.name} stayed ${kept.state.name}.`,
          );
        }
        if (!run.isUndoneBefore(hotel, seat)) {
          return finding(
            'order',
            'Se deshizo primero el asiento y después el hotel; se esperaba al revés.',
            'The seat was undone first and the hotel after it; the reverse was expected.',
          );
        }
        const [flow] = run.flows('viaje');
        if (!isIn(flow, 'Failed')) {
          return finding(
            'hidden',
            `viaje terminó en ${flow?.state.name ?? 'nada'}: el viaje no se compró, y no debe decir lo contrario.`,
            `viaje ended ${flow?.state.name ?? 'nowhere'}: the trip was not bought, and it must not say otherwise.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'solo-si-falla',
      task: {
        es: 'Si el cobro pasa, nada se deshace: las tres tareas terminan en `Completed`.',
        en: 'If the charge goes through, nothing is undone: the three tasks end `Completed`.',
      },
      hints: [
        {
          es: 'De deshacer se encarga la transacción, y solo si algo falla. No lo llames tú.',
          en: 'The transaction does the undoing, and only when something fails. Do not call it yourself.',
        },
        {
          es: 'Quita la falla en el laboratorio, ejecuta y mira los estados en la línea de tiempo.',
          en: 'Remove the fault in the lab, run, and look at the states on the timeline.',
        },
      ],
      trials: [{}],
      judge(run) {
        for (const name of ['aparta', 'hospeda', 'cobra']) {
          const runs = run.tasks(name);
          const [first] = runs;
          if (!isIn(first, 'Completed') || runs.length > 1) {
            return finding(
              first ? 'undone' : 'missing',
              `Sin la falla, ${name} terminó en ${first?.state.name ?? 'nada'}; se esperaba un solo Completed.`,
              `Without the fault, ${name} ended ${first?.state.name ?? 'nowhere'}; a single Completed was expected.`,
            );
          }
        }
        return undefined;
      },
    },
  ],
};
