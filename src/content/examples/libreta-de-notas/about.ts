import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Libreta de notas', en: 'Grade book' },
  shownFrom: 19,
  look: {
    es: 'Un acta falla por una nota escrita con letras, y las otras dos se cierran igual: ¿dónde se decide eso? En la página de la ejecución están las actas. Corrige notas.csv y cierra la que falta.',
    en: 'One course fails because a mark is written as a word, but the other two still close: where is that decided? The records are on the run’s page. Fix notas.csv and close the third.',
  },
  terms: ['subflow', 'state', 'artifact'],
};
