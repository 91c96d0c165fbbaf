import { counted, finding } from '$lib/checks/exercise';
import { isIn, isSame } from '$lib/checks/observed-run';
import type { Lesson } from '../../lesson';

export const lesson: Lesson = {
  title: { es: 'Ganchos y registro', en: 'Hooks and the log' },
  summary: {
    es: 'Avisar cuando algo falla, escribir con niveles y dejar artefactos.',
    en: 'Telling someone when something fails, logging with levels, leaving artifacts.',
  },
  minutes: 9,
  prediction: {
    question: {
      es: 'A Beto no se le puede cobrar: `cobra` falla en sus tres intentos. ¿Cuántas veces se llama a un gancho `onFailure`?',
      en: 'Beto cannot be charged: `cobra` fails all three attempts. How many times is an `onFailure` hook called?',
    },
    options: [
      { es: 'Tres', en: 'Three times' },
      { es: 'Una', en: 'Once' },
      { es: 'Ninguna: el flujo atrapa la falla', en: 'Never: the flow catches the failure' },
    ],
    right: 1,
    because: {
      es: 'Un intento que falla todavía no es una falla: queda otro. El gancho espera al último, y se llama aunque el flujo siga adelante.',
      en: 'A failed attempt is not a failure yet: there is another one left. The hook waits for the last one, and is called even if the flow carries on.',
    },
  },
  readNext: {
    es: 'Avisar que algo falló no arregla lo que ya se hizo. Para eso hay que poder deshacer.',
    en: 'Reporting a failure does not fix what was already done. For that you have to be able to undo it.',
  },
  prefect: `from prefect import get_run_logger, task
from prefect.artifacts import create_table_artifact

def avisa(tarea, ejecucion, estado):
    get_run_logger().error(f"No se pudo cobrar: {ejecucion.name}")

@task(retries=2, on_failure=[avisa])
def cobra(cliente, monto):
    ...`,
  exercises: [
    {
      id: 'avisa',
      task: {
        es: 'Cuando un cobro falla del todo, un gancho escribe **una** línea de nivel `ERROR` que nombra la ejecución (`cobra-1`).',
        en: 'When a charge fails for good, a hook logs **one** line at level `ERROR` that names the run (`cobra-1`).',
      },
      hints: [
        {
          es: 'El gancho es una opción más de `cobra`, junto a `retries`.',
          en: 'The hook is one more option of `cobra`, next to `retries`.',
        },
        {
          es: 'El segundo parámetro del gancho es la ejecución, y su nombre está en `.name`.',
          en: 'The hook’s second parameter is the run, and its name is in `.name`.',
        },
        {
          es: '`onFailure: (_tarea, ejecucion) => { getRunLogger().error(...) }`',
          en: '`onFailure: (_tarea, ejecucion) => { getRunLogger().error(...) }`',
        },
      ],
      trials: [{}],
      judge(run) {
        const failed = run.tasks('cobra').filter((one) => isIn(one, 'Failed'));
        if (failed.length !== 1) {
          return finding(
            'no-failure',
            `Fallaron ${failed.length} cobros; la tarjeta de Beto debe seguir rechazada.`,
            `${failed.length} charges failed; Beto's card should still be rejected.`,
          );
        }
        const hooks = run.hooks(failed[0]);
        if (hooks.length === 0) {
          return finding(
            'no-hook',
            'cobra-1 falló y ningún gancho se ejecutó.',
            'cobra-1 failed, and no hook ran.',
          );
        }
        const lines = hooks.flatMap(({ lines }) => lines);
        const name = failed[0]?.name ?? '';
        const errors = lines.filter(({ level }) => level === 'ERROR');
        if (errors.length === 0) {
          return finding(
            'no-error-line',
            'El gancho se ejecutó, pero no escribió ninguna línea de nivel ERROR.',
            'The hook ran, but it wrote no line of level ERROR.',
          );
        }
        if (!errors.some(({ message }) => message.includes(name))) {
          return finding(
            'no-name',
            `El gancho escribió «${errors[0]?.message ?? ''}», que no nombra a ${name}.`,
            `The hook wrote “${errors[0]?.message ?? ''}”, which does not name ${name}.`,
          );
        }
        return undefined;
      },
    },
    {
      id: 'tabla',
      task: {
        es: 'Deja una **tabla** como artefacto, con una fila por cada cobro que salió bien.',
        en: 'Leave a **table** as an artifact, with a row for each charge that went through.',
      },
      hints: [
        {
          es: 'Las filas ya están: el flujo las junta en `filas`.',
          en: 'The rows are already there: the flow collects them in `filas`.',
        },
        {
          es: 'Después del bucle: `artifacts.table(filas);`',
          en: 'After the loop: `artifacts.table(filas);`',
        },
      ],
      trials: [{}],
      judge(run) {
        const tables = run.products.artifacts.filter(({ kind }) => kind === 'table');
        const last = tables.at(-1);
        if (!last) {
          return finding(
            'no-table',
            'La ejecución no dejó ninguna tabla.',
            'The run left no table.',
          );
        }
        const rows = Array.isArray(last.data) ? last.data : [];
        const clients = rows.map((row) => JSON.stringify(row));
        if (clients.some((row) => row.includes('Beto'))) {
          return finding(
            'failed-row',
            'La tabla incluye a Beto, y a él no se le pudo cobrar.',
            'The table includes Beto, who could not be charged.',
          );
        }
        const whole = ['Ana', 'Carla'].map((name) => clients.some((row) => row.includes(name)));
        if (!isSame(whole, [true, true]) || rows.length !== 2) {
          return finding(
            'wrong-rows',
            `La última tabla tiene ${counted(rows.length, 'fila', 'filas')}, y los cobros que salieron bien son dos.`,
            `The last table has ${counted(rows.length, 'row', 'rows')}; two charges went well.`,
          );
        }
        if (tables.length > 1) {
          return finding(
            'many-tables',
            `La ejecución dejó ${tables.length} tablas; se esperaba una.`,
            `The run left ${tables.length} tables; one was expected.`,
          );
        }
        return undefined;
      },
    },
  ],
};
