import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Ocho pedidos, dos lugares', en: 'Eight calls, two slots' },
  look: {
    es: 'Las ocho tareas empiezan a la vez, pero el servicio atiende de dos en dos: las demás hacen fila. Sube el límite a 4 y compara cuánto dura el flujo. ¿Por qué ni con 8 puede durar menos que la más lenta?',
    en: 'All eight tasks start at once, but the service only takes two at a time: the others queue. Raise the limit to 4 and compare how long the flow takes. Why can’t 8 beat the slowest one?',
  },
  terms: ['concurrency-limit', 'map'],
  settings: { clock: 'fast', seed: 5 },
};
