import { finding, type Finding } from '$lib/checks/exercise';
import { isSame, type ObservedRun } from '$lib/checks/observed-run';
import type { DeploymentRegistered } from '$lib/contract/product-events';
import type { Lesson } from '../../lesson';

const ZONE = 'America/Mexico_City';
const NICKNAMES: Readonly<Record<string, string>> = { '@hourly': '0 * * * *' };

/** The fields of a cron with numbers as numbers: `00 09 * * ?` is `0 9 * * *`, with or without a second. */
function fieldsOf(cron = ''): readonly string[] {
  const fields = (NICKNAMES[cron.trim().toLowerCase()] ?? cron).trim().split(/\s+/);
  const plain = fields.map((field) =>
    /^\d+$/.test(field) ? String(Number(field)) : field.replace(/^(\?|\*\/1)$/, '*'),
  );
  return plain.length === 6 && plain[0] === '0' ? plain.slice(1) : plain;
}

/** A program that serves runs nothing by itself. */
function ranNow(run: ObservedRun): Finding | undefined {
  const [first] = run.flows('reporte');
  return (
    first &&
    finding(
      'ran-now',
      `Al ejecutar el programa, reporte corrió (${first.name}); aquí solo se registra, y corre a su hora.`,
      `When the program ran, reporte ran (${first.name}); here it is only registered, and runs at its time.`,
    )
  );
}

function served(run: ObservedRun, name: string): DeploymentRegistered | Finding {
  const { deployments } = run.products;
  const found = deployments.find((one) => one.flowName === 'reporte' && one.name === name);
  if (found) return found;
  const others = deployments.map((one) => one.name).join(', ');
  return finding(
    others ? 'other-name' : 'none',
    others
      ? `Se registró ${others}; falta un despliegue de reporte que se llame ${name}.`
      : `El programa terminó sin registrar ningún despliegue; se esperaba ${name}.`,
    others
      ? `${others} was registered; a deployment of reporte called ${name} is missing.`
      : `The program ended without registering any deployment; ${name} was expected.`,
  );
}

function wrongCity({ name, parameters }: DeploymentRegistered, city: string): Finding | undefined {
  if (isSame(parameters, { ciudad: city })) return undefined;
  const given = JSON.stringify(parameters);
  return finding(
    'parameters',
    `${name} recibirá ${given}; se esperaba la ciudad ${city}.`,
    `${name} will be given ${given}; the city ${city} was expected.`,
  );
}

const said = ({ cron, intervalSeconds }: DeploymentRegistered) =>
  cron ?? (intervalSeconds === undefined ? '–' : `${intervalSeconds} s`);

export const lesson: Lesson = {
  title: { es: 'Con horario', en: 'On a schedule' },
  summary: {
    es: 'Un flujo que corre cada mañana sin que nadie lo llame.',
    en: 'A flow that runs every morning without anyone calling it.',
  },
  minutes: 10,
  prediction: {
    question: {
      es: 'Tu flujo corre cada día a las 9:00. A las 8:00 cierras todas las pestañas y vuelves a las 10:00. ¿Qué fue de la ejecución de las 9:00?',
      en: 'Your flow runs every day at 9:00. At 8:00 you close every tab, and you come back at 10:00. What happened to the 9:00 run?',
    },
    options: [
      { es: 'Corrió a las 9:00, sin mí', en: 'It ran at 9:00, without me' },
      { es: 'Quedó como Late', en: 'It is Late' },
      { es: 'Se perdió sin dejar rastro', en: 'It is gone without a trace' },
    ],
    right: 1,
    because: {
      es: 'Nadie estaba ahí para empezarla, pero el horario no la olvida: al volver es `Late`, y se recupera o se salta, como hayas elegido.',
      en: 'Nobody was there to start it, but the schedule does not forget: when you come back it is `Late`, and it is run or skipped, depending on what you chose.',
    },
  },
  related: [{ example: 'reporte-programado' }],
  prefect: `from prefect import flow, serve
from prefect.schedules import Cron, Interval

@flow
def reporte(ciudad: str):
    ...

serve(
    reporte.to_deployment(
        name="diario",
        schedule=Cron("0 9 * * *", timezone="America/Mexico_City"),
        parameters={"ciudad": "Puebla"},
    ),
    reporte.to_deployment(
        name="cada-hora",
        schedule=Interval(3600),
        parameters={"ciudad": "Quito"},
    ),
)`,
  exercises: [
    {
      id: 'cada-dia',
      task: {
        es: 'En vez de llamar a `reporte`, registra su despliegue `diario`: cada día a las **9:00**, hora de Ciudad de México (`America/Mexico_City`), para `Puebla`.',
        en: 'Instead of calling `reporte`, register its deployment `diario`: every day at **9:00**, Mexico City time (`America/Mexico_City`), for `Puebla`.',
      },
      hints: [
        {
          es: '`serve` recibe lo que da `reporte.toDeployment({ ... })`. El nombre va en `name`, el horario en `cron`.',
          en: '`serve` takes what `reporte.toDeployment({ ... })` returns. The name goes in `name`, the schedule in `cron`.',
        },
        {
          es: 'Un cron es minuto, hora, día, mes y día de la semana. Minuto 0, hora 9, y lo demás cualquiera: `*`.',
          en: 'A cron is minute, hour, day, month and day of the week. Minute 0, hour 9, and any value for the rest: `*`.',
        },
        {
          es: "Faltan `timezone: 'America/Mexico_City'` y `parameters: { ciudad: 'Puebla' }`. Y quita la llamada a `reporte`.",
          en: "You still need `timezone: 'America/Mexico_City'` and `parameters: { ciudad: 'Puebla' }`. And remove the call to `reporte`.",
        },
      ],
      trials: [{}],
      judge(run) {
        const daily = served(run, 'diario');
        if ('code' in daily) return daily;
        const early = ranNow(run);
        if (early) return early;
        if (!isSame(fieldsOf(daily.cron), ['0', '9', '*', '*', '*'])) {
          return finding(
            'other-time',
            `El horario de diario es «${said(daily)}»; se esperaba cada día a las 9:00.`,
            `The schedule of diario is “${said(daily)}”; every day at 9:00 was expected.`,
          );
        }
        if (daily.timezone?.toLowerCase() !== ZONE.toLowerCase()) {
          const zone = daily.timezone;
          return finding(
            'other-zone',
            `Las 9:00 son las de ${zone ?? 'cada navegador'}; se esperaban las de ${ZONE}.`,
            `9:00 is that of ${zone ?? 'each browser'}; that of ${ZONE} was expected.`,
          );
        }
        return wrongCity(daily, 'Puebla');
      },
    },
    {
      id: 'otro-horario',
      task: {
        es: 'El mismo flujo, otro horario: registra también `cada-hora`, **cada hora**, para `Quito`.',
        en: 'Same flow, another schedule: register `cada-hora` too, **every hour**, for `Quito`.',
      },
      hints: [
        {
          es: '`serve` recibe varios despliegues, separados por comas.',
          en: '`serve` takes several deployments, separated by commas.',
        },
        {
          es: 'Sin cron también se puede: `intervalSeconds` dice cuántos segundos pasan entre una vez y la otra.',
          en: 'It also works without a cron: `intervalSeconds` says how many seconds pass between one run and the next.',
        },
      ],
      trials: [{}],
      judge(run) {
        const hourly = served(run, 'cada-hora');
        if ('code' in hourly) return hourly;
        const [minute = '', ...rest] = fieldsOf(hourly.cron);
        const byCron = /^\d+$/.test(minute) && isSame(rest, ['*', '*', '*', '*']);
        if (hourly.intervalSeconds !== 3600 && !byCron) {
          return finding(
            'other-rhythm',
            `El horario de cada-hora es «${said(hourly)}»; se esperaba una vez por hora.`,
            `The schedule of cada-hora is “${said(hourly)}”; once an hour was expected.`,
          );
        }
        return ranNow(run) ?? wrongCity(hourly, 'Quito');
      },
    },
  ],
};
