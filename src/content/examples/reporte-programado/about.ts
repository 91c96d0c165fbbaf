import type { ExampleAbout } from '../../example-about';

export const about: ExampleAbout = {
  title: { es: 'Reporte con horario', en: 'A report on a schedule' },
  shownFrom: 30,
  look: {
    es: 'Un solo flujo y tres maneras de programarlo: por cron, por mes y por intervalo, cada una con su ciudad y su zona horaria. La última línea lo corre ya: así se prueba sin esperar al lunes. Después mira los tres en el Panel, en Despliegues.',
    en: 'One flow and three ways to schedule it: by cron, by month and by interval, each with its own city and time zone. The last line runs it now, so you can try it without waiting for Monday. Then look at all three on the Dashboard, under Deployments.',
  },
  terms: ['deployment', 'schedule', 'cron'],
};
