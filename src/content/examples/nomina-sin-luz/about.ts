import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'La nómina y el apagón', en: 'The payroll and the power cut' },
  shownFrom: 9,
  look: {
    es: 'Se va la luz justo después de la tercera transferencia: el dinero salió, pero nadie lo anotó. Abre esa ejecución en el panel y reanúdala: los dos primeros pagos no se repiten, el tercero se intenta otra vez. ¿Qué evita que se pague doble?',
    en: 'The power goes out right after the third transfer: the money is gone, but nobody wrote it down. Open that run on the dashboard and resume it: the first two payments are not repeated, and the third is tried again. What keeps anyone from being paid twice?',
  },
  terms: ['crash', 'resume', 'idempotent'],
  settings: {
    faults: [{ kind: 'power-cut', on: 'task', name: 'pagar', call: 2, when: 'after' }],
  },
};
