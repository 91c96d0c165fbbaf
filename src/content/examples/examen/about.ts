import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Estudiar para un examen', en: 'Studying for an exam' },
  look: {
    es: 'Responde «n» y verás que pregunta dos veces: aparecen tarea1-0 y tarea1-1. Una tarea es trabajo, no una variable: cada llamada la ejecuta otra vez.',
    en: 'Answer “n” and it asks twice: tarea1-0, then tarea1-1. A task is work, not a variable: each call runs it again.',
  },
};
