import type { Words } from '$lib/checks/exercise';

export interface Chapter {
  readonly title: Words;
  /** In order; each is a folder of lessons/. */
  readonly lessons: readonly string[];
  /** Lessons that are not written yet. */
  readonly coming?: readonly Words[];
}

/** The path, from a first task to a flow that survives a power cut. */
export const LESSON_PATH: readonly Chapter[] = [
  {
    title: { es: 'Primeros flujos', en: 'First flows' },
    lessons: ['tu-primer-flujo', 'pregunta', 'pregunta-dos-veces'],
  },
  {
    title: { es: 'Flujos que deciden', en: 'Flows that decide' },
    lessons: ['subflujos', 'el-caso-del-ocho', 'estados'],
  },
  {
    title: { es: 'Tolerar fallas', en: 'Tolerating faults' },
    lessons: ['cuando-falla', 'reintentos', 'tiempo-limite', 'cache'],
  },
  {
    title: { es: 'Trabajo en equipo', en: 'Working together' },
    lessons: ['a-la-vez', 'ganchos-y-registro', 'deshacer'],
  },
  {
    title: { es: 'Sobrevivir', en: 'Surviving' },
    lessons: ['se-fue-la-luz', 'con-horario', 'examen-final'],
  },
];

/** Every lesson's folder, in the path's order. */
export const LESSON_SLUGS: readonly string[] = LESSON_PATH.flatMap(({ lessons }) => lessons);
