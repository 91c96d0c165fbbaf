import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Sensores que fallan', en: 'Sensors that fail' },
  look: {
    es: 'Compara las barras en la línea de tiempo: quién insiste, quién se pasa del límite y quién se rinde al primer intento, y por qué. Las esperas crecen y no son iguales. Con el reloj rápido no las esperas tú.',
    en: 'Compare the bars on the timeline: which one keeps trying, which one runs out of time and which one gives up at once, and why. The waits grow and vary. On the fast clock you do not have to sit through them.',
  },
  terms: ['retry', 'back-off', 'jitter', 'time-limit'],
  settings: { clock: 'fast', seed: 61 },
};
