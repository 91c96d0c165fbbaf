import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Gastos con visto bueno', en: 'Expenses that need approval' },
  shownFrom: 17,
  look: {
    es: 'Los gastos pequeños se pagan solos; los grandes detienen el flujo hasta que decidas. Tarda a propósito: en la línea de tiempo esa espera va rayada y se cuenta aparte, porque esperar a una persona no es trabajar.',
    en: 'Small expenses are paid right away; large ones stop the flow until you decide. Take your time: that wait is hatched on the timeline and counted separately, because waiting for a person is not working.',
  },
  terms: ['pause', 'subflow'],
};
