import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Pedido en línea que se deshace', en: 'An online order that is undone' },
  shownFrom: 29,
  look: {
    es: 'Al pedido 102 le falla el camión y al 103 la tarjeta: mira cómo se deshacen sus pasos, el último primero. Gracias a eso, el único cajón peruano alcanza para el 104.',
    en: 'Order 102 loses its truck and 103 its card: see how their steps are undone, in reverse order. Thanks to that, the only cajón is left for order 104.',
  },
  terms: ['transaction', 'rollback', 'fault'],
  settings: {
    clock: 'fast',
    seed: 8,
    faults: [
      {
        kind: 'throw',
        on: 'task',
        name: 'despachar',
        chance: 0.4,
        message: 'El camión se quedó sin llanta',
      },
    ],
  },
};
