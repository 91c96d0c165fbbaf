import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Contar palabras entre muchos', en: 'Counting words, many at once' },
  shownFrom: 36,
  look: {
    es: 'Seis estrofas, seis ejecuciones de contar que no se esperan unas a otras; sumar espera a todas. Es map-reduce, con el comienzo del Martín Fierro. Agrega tu canción favorita y cámbiale el nombre al archivo.',
    en: 'Six stanzas, six runs of contar that do not wait for each other; sumar waits for all of them. This is map-reduce, on the opening of Martín Fierro. Add a song you like as another file.',
  },
  terms: ['map', 'future'],
};
