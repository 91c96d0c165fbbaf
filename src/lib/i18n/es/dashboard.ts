export const dashboard = {
  allTags: 'Todas las etiquetas',
  tag: 'Etiqueta',
  resumable: 'Se pueden reanudar',
  resumableText: 'Se cortaron antes de terminar. Lo que ya se hizo no se repite.',
  tasksDone: (done: string, total: string) => `${done} de ${total} tareas hechas`,
  noMatch: 'Nada coincide con estos filtros en este periodo',
  teachTitle: 'Qué verás en el panel',
  teach: [
    {
      title: 'Cuántas terminan bien',
      text: 'Un histograma con una barra por tramo de tiempo y un color por estado. Cada barra abre sus ejecuciones.',
    },
    {
      title: 'Qué hicieron tus tareas',
      text: 'Completadas, tomadas de caché, reintentadas y con error.',
    },
    {
      title: 'Qué te está esperando',
      text: 'Preguntas por responder, y ejecuciones cortadas que puedes reanudar.',
    },
  ],
};
