import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Sensores que fallan', en: 'Sensors that fail' },
  look: {
    es: 'Compara las barras en la línea de tiempo: quién insiste, quién se pasa del límite y quién se rinde al primer intento, y por qué. Las esperas crecen y no son iguales. Con el reloj rápido no las esperas tú.',
    en: 'Compare the bars on the timeline: who insists, who exceeds the limit and who gives up at once, and why. The waits grow and differ. On the fast clock you do not wait for them.',
  },
  terms: ['retry', 'back-off', 'jitter', 'time-limit'],
  settings: { clock: 'fast', seed: 61 },
};
