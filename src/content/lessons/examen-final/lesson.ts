import { finding, type Finding } from '$lib/checks/exercise';
import { isIn, secondsOf, type ObservedRun } from '$lib/checks/observed-run';
import type { Fault } from '$lib/contract/fault';
import type { Lesson } from '../../lesson';

const SENSORS = ['norte', 'sur', 'este'] as const;
/** A shift that takes longer has waited for a silent sensor. In seconds. */
const LONGEST_SHIFT = 1800;

const mide = { on: 'task', name: 'mide' } as const;
const guarda = { on: 'task', name: 'guarda' } as const;

/** How often each sensor's measure stands in the archive. */
function countOf(run: ObservedRun, sensor: string): number {
  const archive = run.variable('archivo');
  if (!Array.isArray(archive)) return 0;
  return archive.filter((line) => JSON.stringify(line).includes(`"${sensor}"`)).length;
}

function notCompleted(run: ObservedRun): Finding | undefined {
  const [flow] = run.flows('turno');
  if (isIn(flow, 'Completed')) return undefined;
  return finding(
    'not-completed',
    `Con una de las fallas, turno terminó en ${flow?.state.name ?? 'nada'}; se esperaba Completed.`,
    `With one of the faults, turno ended ${flow?.state.name ?? 'nowhere'}; Completed was expected.`,
  );
}

function missing(run: ObservedRun, wanted: readonly string[], code: string): Finding | undefined {
  const sensor = wanted.find((name) => countOf(run, name) === 0);
  return sensor === undefined
    ? undefined
    : finding(
        code,
        `La medida de ${sensor} no llegó al archivo, y debía llegar.`,
        `The measure of ${sensor} did not get to the archive, and it should have.`,
      );
}

function twice(run: ObservedRun): Finding | undefined {
  const sensor = SENSORS.find((name) => countOf(run, name) > 1);
  return sensor === undefined
    ? undefined
    : finding(
        'twice',
        `La medida de ${sensor} quedó ${countOf(run, sensor)} veces en el archivo.`,
        `The measure of ${sensor} stands ${countOf(run, sensor)} times in the archive.`,
      );
}

const afterStoring: Fault = { kind: 'power-cut', ...guarda, call: 0, when: 'after' };

export const lesson: Lesson = {
  title: { es: 'Examen final', en: 'Final exam' },
  summary: {
    es: 'Un programa que funciona, y todas las fallas que lo esperan.',
    en: 'A program that works, and all the faults waiting for it.',
  },
  minutes: 15,
  clock: 'fast',
  prediction: {
    question: {
      es: 'Si `sur` falla una sola vez y no cambias nada, ¿cuántas mediciones llegan al archivo?',
      en: 'If `sur` fails just once and you change nothing, how many readings reach the archive?',
    },
    options: [
      { es: 'Una', en: 'One' },
      { es: 'Dos', en: 'Two' },
      { es: 'Tres', en: 'Three' },
    ],
    right: 0,
    because: {
      es: 'Solo `norte`: el error de `sur` sube, interrumpe el bucle y `este` ni se mide.',
      en: 'Only `norte`: the error from `sur` rises and cuts the loop short, so `este` is never even read.',
    },
  },
  readNext: {
    es: 'Terminaste el camino. En los ejemplos hay fallas de verdad; en el laboratorio inventas las tuyas.',
    en: 'You have reached the end of the path. The examples have real faults; in the lab you can invent your own.',
  },
  related: [{ example: 'nomina-sin-luz' }],
  prefect: `from prefect import flow, task
from prefect.tasks import exponential_backoff

@task(retries=3, retry_delay_seconds=exponential_backoff(10),
      timeout_seconds=60, persist_result=True)
def mide(sensor):
    ...`,
  exercises: [
    {
      id: 'insiste',
      task: {
        es: 'Un sensor que parpadea o que calla una hora no pierde su medición, y el turno dura menos de media hora.',
        en: 'A sensor that blinks out, or goes silent for an hour, does not lose its reading, and the shift takes less than half an hour.',
      },
      hints: [
        {
          es: 'Son dos lecciones: una para lo que falla por un momento, otra para lo que no responde.',
          en: 'These are two lessons: one for temporary failures, one for things that do not answer.',
        },
        {
          es: '`mide` necesita `retries` y `timeoutSeconds`. Un intento que se pasa del límite también se reintenta.',
          en: '`mide` needs `retries` and `timeoutSeconds`. A limit that is exceeded is retried too.',
        },
      ],
      trials: [
        { faults: [1, 2].map((attempt): Fault => ({ kind: 'throw', ...mide, call: 1, attempt })) },
        { faults: [{ kind: 'delay', ...mide, call: 0, attempt: 1, delaySeconds: 3600 }] },
      ],
      judge(run) {
        const [flow] = run.flows('turno');
        const took = flow ? Math.round(secondsOf(flow) / 60) : 0;
        if (took * 60 > LONGEST_SHIFT) {
          return finding(
            'waited',
            `Un sensor se quedó callado, y el turno duró ${took} minutos.`,
            `A sensor was silent, and the shift took ${took} minutes.`,
          );
        }
        return missing(run, SENSORS, 'gave-up') ?? notCompleted(run);
      },
    },
    {
      id: 'sin-arrastre',
      task: {
        es: 'Un sensor roto o que miente no llega al archivo ni se lleva a los demás: el turno termina en `Completed`.',
        en: 'A sensor that is broken or lying does not reach the archive, and does not take the others down: the shift ends `Completed`.',
      },
      hints: [
        {
          es: 'Cada sensor, su propio `try`. ¿Y quién puede darse cuenta de que 900 es mentira?',
          en: 'Give each sensor its own `try`. And where can you notice that 900 is a lie?',
        },
        {
          es: 'Revisa la medición donde se recibe: en `turno`, antes de guardarla, o al empezar `guarda`.',
          en: 'Check the reading where it arrives: in `turno`, before storing it, or first thing in `guarda`.',
        },
      ],
      trials: [
        { faults: [{ kind: 'throw', ...mide, call: 1, message: 'roto' }] },
        { faults: [{ kind: 'wrong-result', ...mide, call: 0, result: 900 }] },
      ],
      judge(run, { faults = [] }) {
        const bad = faults[0]?.call === 0 ? 'norte' : 'sur';
        if (countOf(run, bad) > 0) {
          return finding(
            'bad-data',
            `En el archivo quedó una medida de ${bad} que no puede ser.`,
            `In the archive stands a measure of ${bad} that cannot be.`,
          );
        }
        const good = SENSORS.filter((name) => name !== bad);
        return missing(run, good, 'dragged') ?? notCompleted(run);
      },
    },
    {
      id: 'la-luz',
      task: {
        es: 'Se vaya la luz donde se vaya, o se pierda la respuesta de `guarda`, al final está cada medición **una sola vez**.',
        en: 'Wherever the power goes out, or if the answer from `guarda` is lost, every reading ends up there **exactly once**.',
      },
      hints: [
        {
          es: 'Una tarea a medias se repite. ¿Qué pasa si `guarda` ya había anotado?',
          en: 'A task that was in progress is repeated. What if `guarda` had already stored the reading?',
        },
        {
          es: 'Antes de anotar, `guarda` puede mirar si esa medición ya está en el archivo.',
          en: 'Before it stores a reading, `guarda` can check whether it is already in the archive.',
        },
      ],
      trials: [
        { faults: [afterStoring] },
        {
          faults: [
            { kind: 'power-cut', ...mide, call: 2 },
            { kind: 'power-cut', on: 'flow', name: 'turno', when: 'after' },
          ],
        },
        { faults: [{ kind: 'lost-answer', ...guarda, call: 1, attempt: 1 }] },
      ],
      judge(run, { faults = [] }) {
        const cuts = faults.filter(({ kind }) => kind === 'power-cut');
        if (run.cuts < cuts.length) {
          return finding(
            'no-cut',
            `La luz debía irse en ${cuts[0]?.name ?? 'turno'}, que ya no se ejecuta con ese nombre.`,
            `The power was to go out at ${cuts[0]?.name ?? 'turno'}, which no longer runs by that name.`,
          );
        }
        return twice(run) ?? missing(run, SENSORS, 'lost') ?? notCompleted(run);
      },
    },
  ],
};
