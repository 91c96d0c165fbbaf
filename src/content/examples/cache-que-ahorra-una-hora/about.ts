import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Una caché que ahorra una hora', en: 'A cache that saves an hour' },
  look: {
    es: 'Tres camiones van por la misma ruta: solo el primero paga la hora de cálculo, los otros terminan en Cached. Ejecuta otra vez y no paga nadie. ¿Por qué avisar no lleva caché?',
    en: 'Three trucks take the same route: only the first pays for the hour of planning; the others end Cached. Run it again and nobody pays. Why does avisar have no cache?',
  },
  terms: ['cache', 'cache-key', 'idempotent'],
  settings: { clock: 'fast' },
};
