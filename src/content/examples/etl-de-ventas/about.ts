import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Ventas: de un CSV a un resumen', en: 'Sales: from a CSV to a summary' },
  shownFrom: 42,
  look: {
    es: 'Tres pasos que hacen cada uno una sola cosa: extraer, transformar, cargar. Cuatro filas están mal: busca sus advertencias en el registro. Después arregla una en ventas.csv y ejecuta otra vez.',
    en: 'Steps that each do one thing: extract, transform, load. Four rows are wrong: find their warnings in the log. Then fix one in ventas.csv and run it again.',
  },
  terms: ['task', 'artifact', 'logger'],
};
