import { counted, finding, type Finding } from '$lib/checks/exercise';
import { isIn, type ObservedRun } from '$lib/checks/observed-run';
import type { Fault } from '$lib/contract/fault';
import type { Lesson } from '../../lesson';

const afterCharging: Fault = {
  kind: 'power-cut',
  on: 'task',
  name: 'cobra',
  call: 0,
  when: 'after',
};
const beforePacking: Fault = { kind: 'power-cut', on: 'task', name: 'empaca', call: 0 };
const atTheEnd: Fault = { kind: 'power-cut', on: 'flow', name: 'tienda', when: 'after' };

/** What keeps a trial from showing anything. */
function spoilt(run: ObservedRun, faults: readonly Fault[]): Finding | undefined {
  const [flow] = run.flows('tienda');
  if (run.cuts < faults.length) {
    return finding(
      'no-cut',
      `La luz debía irse en ${faults[0]?.name ?? 'tienda'}, y esa tarea o flujo ya no se ejecuta con ese nombre.`,
      `The power was to go out at ${faults[0]?.name ?? 'tienda'}, and no task or flow of that name runs any more.`,
    );
  }
  if (!isIn(flow, 'Completed')) {
    return finding(
      'not-completed',
      `Al reanudar, tienda terminó en ${flow?.state.name ?? 'nada'}; se esperaba Completed.`,
      `When it went on, tienda ended ${flow?.state.name ?? 'nowhere'}; Completed was expected.`,
    );
  }
  return undefined;
}

function linesOf(run: ObservedRun, book: string): readonly unknown[] {
  const lines = run.variable(book);
  return Array.isArray(lines) ? lines : [];
}

export const lesson: Lesson = {
  title: { es: 'Se fue la luz', en: 'The power went out' },
  summary: {
    es: 'Reanudar lo que se cortó, sin cobrar dos veces.',
    en: 'Picking up where you were cut off, without charging twice.',
  },
  minutes: 10,
  faults: [afterCharging],
  prediction: {
    question: {
      es: 'La luz se va justo después del primer cobro. Al reanudar, ¿qué se hace otra vez?',
      en: 'The power goes out right after the first charge. When the run is resumed, what is done again?',
    },
    options: [
      { es: 'Nada: sigue desde donde iba', en: 'Nothing: it continues from where it was' },
      { es: 'Solo el cobro', en: 'Only the charge' },
      {
        es: 'El correo y el cobro, pero no `abre`',
        en: 'The email and the charge, but not `abre`',
      },
    ],
    right: 2,
    because: {
      es: '`abre` había terminado. `cobra` no alcanzó a decir que había terminado, y el correo está suelto en el flujo: de eso nadie se acuerda.',
      en: '`abre` had completed. `cobra` never got to say that it had, and the email is loose in the flow, so there is no memory of it.',
    },
  },
  related: [{ example: 'nomina-sin-luz' }],
  prefect: `from prefect import flow, task

@task(persist_result=True)
def cobra(pedido):
    banco.cobra(clave=pedido)  # la misma en cada intento

@flow(persist_result=True, retries=1)
def tienda():
    for pedido in ["pedido-7", "pedido-8"]:
        cobra(pedido)`,
  exercises: [
    {
      id: 'correo',
      task: {
        es: 'Un correo por pedido, aunque la luz se vaya en `empaca` o al final de `tienda`.',
        en: 'One email for each order, even if the power goes out in `empaca` or at the end of `tienda`.',
      },
      hints: [
        {
          es: '¿Qué recuerda una ejecución reanudada? ¿Está el correo entre esas cosas?',
          en: 'What does a resumed run remember? Is the email one of those things?',
        },
        {
          es: 'Manda el correo desde una tarea, como `cobra`, y llámala en su lugar.',
          en: 'Send the email from a task, like `cobra`, and call that task instead.',
        },
      ],
      trials: [{ faults: [beforePacking] }, { faults: [atTheEnd] }],
      judge(run, { faults = [] }) {
        const found = spoilt(run, faults);
        if (found) return found;
        const sent = linesOf(run, 'correos').length;
        if (sent === 2) return undefined;
        return finding(
          sent > 2 ? 'mailed-twice' : 'mail-lost',
          `Se fue la luz en ${faults[0]?.name ?? ''}, y al reanudar salió un total de ${counted(sent, 'correo', 'correos')} para dos pedidos.`,
          `The power went out at ${faults[0]?.name ?? ''}, and after going on it was ${counted(sent, 'mail', 'mails')} for two orders.`,
        );
      },
    },
    {
      id: 'cobro',
      task: {
        es: 'Un cobro por pedido, aunque la luz se vaya justo después de cobrar, y más de una vez.',
        en: 'One charge for each order, even if the power goes out right after charging, and more than once.',
      },
      hints: [
        {
          es: '¿Qué clave recibe el banco la segunda vez? Mira `cobros` con un `console.log`.',
          en: 'Which key does the bank get the second time? Look at `cobros` with a `console.log`.',
        },
        {
          es: 'Cada ejecución de una tarea tiene otro `id`. ¿Qué es lo que no cambia entre un intento y otro?',
          en: 'Each run of a task has a different `id`. What does not change from one attempt to the next?',
        },
      ],
      trials: [
        { faults: [afterCharging] },
        { faults: [afterCharging, afterCharging, { ...afterCharging, call: 1 }] },
        { faults: [beforePacking] },
      ],
      judge(run, { faults = [] }) {
        const found = spoilt(run, faults);
        if (found) return found;
        const charged = linesOf(run, 'cobros').length;
        if (charged === 2) return undefined;
        return finding(
          charged > 2 ? 'charged-twice' : 'not-charged',
          `La luz se fue ${counted(run.cuts, 'vez', 'veces')}, y el banco anotó ${counted(charged, 'cobro', 'cobros')} para dos pedidos.`,
          `The power went out ${counted(run.cuts, 'time', 'times')}, and the bank noted ${counted(charged, 'charge', 'charges')} for two orders.`,
        );
      },
    },
  ],
};
