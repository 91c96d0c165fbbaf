import type { LessonSample } from '../../lesson-sample';

export const samples: readonly LessonSample[] = [
  {
    name: 'serves one after the other',
    of: 'solution',
    edits: [
      ['await serve(\n', 'await serve(\n  // El primero.\n'],
      [
        "    parameters: { ciudad: 'Puebla' },\n  }),\n",
        "    parameters: { ciudad: 'Puebla' },\n  }),\n);\nawait serve(\n",
      ],
    ],
  },
  {
    name: 'writes the hour as a cron with its second',
    of: 'solution',
    edits: [
      ["cron: '0 9 * * *'", "cron: '0 00 09 * * ?'"],
      ['intervalSeconds: 3600', "cron: '@hourly'"],
    ],
  },
  {
    name: 'serves from the flow itself',
    of: 'starter',
    edits: [
      [
        "await reporte('Puebla');",
        "await reporte.serve({ name: 'diario', cron: '0 9 * * *', timezone: 'America/Mexico_City', parameters: { ciudad: 'Puebla' } });\nawait reporte.serve({ name: 'cada-hora', intervalSeconds: 60 * 60, parameters: { ciudad: 'Quito' } });",
      ],
    ],
  },
  {
    name: 'makes the deployments and does not serve them',
    of: 'solution',
    edits: [['await serve(', 'Array.of(']],
    fails: { 'cada-dia': 'none', 'otro-horario': 'none' },
  },
  {
    name: 'calls the flow as well',
    of: 'solution',
    edits: [['await serve(', "await reporte('Puebla');\nawait serve("]],
    fails: { 'cada-dia': 'ran-now', 'otro-horario': 'ran-now' },
  },
  {
    name: 'puts the hour where the minute goes',
    of: 'solution',
    edits: [["cron: '0 9 * * *'", "cron: '9 0 * * *'"]],
    fails: { 'cada-dia': 'other-time' },
  },
  {
    name: 'forgets the time zone',
    of: 'solution',
    edits: [["    timezone: 'America/Mexico_City',\n", '']],
    fails: { 'cada-dia': 'other-zone' },
  },
  {
    name: 'counts the hour in minutes',
    of: 'solution',
    edits: [['intervalSeconds: 3600', 'intervalSeconds: 60']],
    fails: { 'otro-horario': 'other-rhythm' },
  },
  {
    name: 'gives both the same city',
    of: 'solution',
    edits: [["ciudad: 'Quito'", "ciudad: 'Puebla'"]],
    fails: { 'otro-horario': 'parameters' },
  },
  {
    name: 'names it otherwise',
    of: 'solution',
    edits: [["name: 'cada-hora'", "name: 'hora'"]],
    fails: { 'otro-horario': 'other-name' },
  },
];
