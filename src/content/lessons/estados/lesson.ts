import { finding, type Finding } from '$lib/checks/exercise';
import { isIn, type ObservedRun } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

/** The tasks must still do what they did. */
function changedTasks(run: ObservedRun): Finding | undefined {
  if (!isIn(run.tasks('lava')[0], 'Completed')) {
    return finding(
      'no-wash',
      'lava no terminó en Completed: las tareas deben seguir como estaban.',
      'lava did not end Completed: the tasks should stay as they were.',
    );
  }
  if (!isIn(run.tasks('seca')[0], 'Failed')) {
    return finding(
      'no-dryer',
      'seca ya no falla, o no se ejecutó: la secadora sigue descompuesta.',
      'seca does not fail any more, or did not run: the dryer is still broken.',
    );
  }
  return undefined;
}

export const lesson: Lesson = {
  title: { es: 'Estados', en: 'States' },
  summary: {
    es: 'Pending, Running, Completed, Failed, y cómo decide un flujo en cuál termina.',
    en: 'Pending, Running, Completed, Failed, and how a flow decides which one it ends in.',
  },
  minutes: 7,
  prediction: {
    question: {
      es: '`seca` falla, pero el flujo llega hasta su última línea. ¿En qué estado termina `ropa`?',
      en: '`seca` fails, but the flow reaches its last line. Which state does `ropa` end in?',
    },
    options: [
      { es: '`Completed`', en: '`Completed`' },
      { es: '`Failed`', en: '`Failed`' },
      { es: 'Se queda en `Running`', en: 'It stays `Running`' },
    ],
    right: 1,
    because: {
      es: "No devolvió nada, así que miró a sus hijos: uno de dos falló. `Failed('1/2 states failed.')`.",
      en: "It returned nothing, so it looked at its children: one of two failed. `Failed('1/2 states failed.')`.",
    },
  },
  readNext: {
    es: 'Ya sabes en qué estado termina. Ahora, qué hacer con un error antes de que suba.',
    en: 'You know which state it ends in. Next: what to do with an error before it rises.',
  },
  prefect: `from prefect.states import Completed

@flow(log_prints=True)
def ropa():
    lava()
    estado = seca(return_state=True)
    print("La secadora terminó en", estado.name)
    return Completed(message="Limpia, pero mojada")`,
  exercises: [
    {
      id: 'a-pesar',
      task: {
        es: 'La ropa está limpia, aunque mojada, y eso cuenta como éxito. Sin tocar las tareas, que `ropa` termine en `Completed`.',
        en: 'The clothes are clean, if wet, and that counts as a success. Without touching the tasks, make `ropa` end `Completed`.',
      },
      hints: [
        {
          es: 'Vuelve a leer los tres casos. ¿En cuál está el flujo ahora, y a cuál lo quieres llevar?',
          en: 'Read the three cases again. Which one is the flow in now, and which one do you want?',
        },
        {
          es: 'Si el flujo devuelve algo con `return`, ya no mira a sus hijos. Ojo: devolver `estado`, que es `Failed`, no sirve.',
          en: 'When the flow returns something, it no longer looks at its children. Returning `estado` does not help, because it is `Failed`.',
        },
      ],
      trials: [{}],
      judge(run) {
        const [flow] = run.flows('ropa');
        if (!isIn(flow, 'Completed')) {
          const state = flow?.state;
          return finding(
            'not-completed',
            `ropa terminó en ${state?.name ?? 'nada'}: «${state?.message ?? ''}». Se esperaba Completed.`,
            `ropa ended ${state?.name ?? 'nowhere'}: “${state?.message ?? ''}”. Completed was expected.`,
          );
        }
        return changedTasks(run);
      },
    },
    {
      id: 'mensaje',
      task: {
        es: 'Que el estado final de `ropa` lleve un **mensaje** tuyo que cuente cómo quedó la ropa.',
        en: 'Make the final state of `ropa` carry your own **message**, saying how the clothes came out.',
      },
      hints: [
        {
          es: 'Un texto devuelto es un resultado, no un mensaje. El mensaje es parte del estado.',
          en: 'If you return a text, it is a result, not a message. The message is part of the state.',
        },
        {
          es: "`Completed` ya está importado: `return Completed({ message: '...' })`.",
          en: "`Completed` is already imported: `return Completed({ message: '...' })`.",
        },
      ],
      trials: [{}],
      judge(run) {
        const [flow] = run.flows('ropa');
        const { name, message } = flow?.state ?? {};
        if (name !== 'Completed') {
          return finding(
            'still-failed',
            `ropa terminó en ${name ?? 'nada'}; el mensaje va en un Completed.`,
            `ropa ended ${name ?? 'nowhere'}; the message belongs in a Completed.`,
          );
        }
        if (!message) {
          return finding(
            'no-message',
            'ropa terminó en Completed, pero su estado no lleva mensaje.',
            'ropa ended Completed, but its state carries no message.',
          );
        }
        return changedTasks(run);
      },
    },
  ],
};
