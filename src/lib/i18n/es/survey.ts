export const survey = {
  offer: 'Sondeo',
  offerText:
    'Rompe el programa una vez en cada lugar donde podría romperse, y muestra qué pasa con él.',
  offerButton: 'Probar todos los lugares',
  title: '¿Y si se rompe aquí?',
  lead: 'En cada intento de cada tarea se prueba una falla, con el reloj rápido y las respuestas de tu última ejecución. Nada de esto se guarda.',
  by: 'Qué pasa',
  disturbances: { 'power-cut': 'Se va la luz', error: 'Un error' },
  start: 'Probar todos los lugares',
  progress: (count: string, total: string) => `${count} de ${total} lugares probados…`,
  done: (total: string) => `${total} lugares probados.`,
  map: 'Qué pasó con cada ejecución',
  attemptOf: 'Ejecución de tarea',
  attempt: (attempt: string) => `, intento ${attempt}`,
  moments: { before: 'Antes de su cuerpo', after: 'Con el trabajo hecho' },
  verdicts: {
    same: 'se recuperó',
    twice: 'hecho dos veces',
    different: 'otro resultado',
    stuck: 'atascada',
  },
  explained: {
    same: 'Se recuperó: los mismos resultados y nada hecho dos veces.',
    twice: 'Se recuperó, pero un efecto se hizo dos veces.',
    different: 'Terminó con otro resultado.',
    stuck: 'No terminó igual.',
  },
  effects: (effects: string) => `Dos veces: ${effects}.`,
  again: (runs: string) => `Se ejecutó otra vez: ${runs}.`,
  idempotent:
    'Una tarea es idempotente cuando hacerla dos veces tiene el mismo efecto que hacerla una vez. Lo que se ejecuta puede ejecutarse otra vez después de una falla: hazlo idempotente y todos los lugares serán seguros.',
  open: 'Ver esta ejecución',
  close: 'Cerrar',
  obstacles: {
    refused: 'El programa no compila: ejecútalo para ver por qué.',
    'compiler-failed': 'El compilador falló. Vuelve a intentarlo.',
    asks: 'El programa pregunta. Ejecútalo una vez y responde: el sondeo da las mismas respuestas.',
    'not-completed':
      'El programa no se completa ni siquiera cuando nada se rompe. Primero haz que se complete.',
    'no-tasks': 'El programa no ejecuta ninguna tarea: no hay dónde romperlo.',
  },
};
