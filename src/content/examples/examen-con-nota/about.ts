import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'El examen y su nota', en: 'The exam and its mark' },
  shownFrom: 20,
  look: {
    es: 'Un flujo le da trabajo a otro: flujo2 llama a flujo1, que corre como subflujo con su propio nombre y color. Prueba con la nota 8: ¿en qué rama cae?',
    en: 'A flow gives work to another flow: flujo2 calls flujo1, which runs as a subflow with its own name and colour. Try a mark of 8: which branch does it take?',
  },
};
