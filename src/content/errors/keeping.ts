import type { ErrorText } from '../error-text';

/** What keeps a run from being kept. */
export const KEEPING_ERRORS = {
  'storage-full': {
    title: { es: 'No queda espacio en el navegador', en: 'The browser has no room left' },
    case: {
      es: 'Meses de ejecuciones en un teléfono con el almacenamiento casi lleno.',
      en: 'Months of runs on a phone whose storage is nearly full.',
    },
    means: {
      es: 'El navegador no deja guardar más. El programa corre igual, pero esta ejecución se pierde al cerrar la página.',
      en: 'The browser does not let more be kept. The program runs all the same, but this run is lost when the page is closed.',
    },
    why: {
      es: 'El historial vive en tu navegador, que reparte el espacio entre todos los sitios.',
      en: 'The history lives in your browser, which shares its room among all sites.',
    },
    mend: {
      es: 'Exporta lo que quieras conservar y borra ejecuciones viejas en el Panel. En Ajustes se ve cuánto ocupan.',
      en: 'Export what you want to keep and delete old runs in the Dashboard. Settings show how much they take.',
    },
    terms: [],
  },
  'storage-refused': {
    title: { es: 'El navegador no permite guardar', en: 'The browser does not allow keeping' },
    case: {
      es: 'Una ventana privada de Firefox, o una página incrustada con las cookies de terceros bloqueadas.',
      en: 'A private window of Firefox, or an embedded page while third-party cookies are blocked.',
    },
    means: {
      es: 'Este sitio no puede guardar nada en este navegador: ni borradores, ni historial, ni progreso.',
      en: 'This site cannot keep anything in this browser: no drafts, no history, no progress.',
    },
    why: {
      es: 'Una ventana privada, un ajuste que bloquea los datos de sitios, o la política de tu escuela.',
      en: 'A private window, a setting that blocks sites’ data, or your school’s policy.',
    },
    mend: {
      es: 'Abre Flujo en una ventana normal. O sigue así: el código se puede compartir como enlace y la ejecución exportar como archivo.',
      en: 'Open Flujo in an ordinary window. Or go on so: code can be shared as a link and the run exported as a file.',
    },
    terms: [],
  },
  'run-deleted': {
    title: {
      es: 'La ejecución se eliminó mientras corría',
      en: 'The run was deleted while it ran',
    },
    case: {
      es: 'En otra pestaña vaciaste el historial con un flujo en marcha.',
      en: 'In another tab you emptied the history while a flow was going.',
    },
    means: {
      es: 'El programa sigue hasta el final, pero lo que haga desde ahora ya no se guarda.',
      en: 'The program goes on to its end, but what it does from now on is not kept any more.',
    },
    why: {
      es: 'Borrar es borrar: una ejecución eliminada no vuelve a aparecer a medias.',
      en: 'Deleting is deleting: a run that was deleted does not come back by halves.',
    },
    mend: {
      es: 'Ejecuta otra vez, o exporta esta antes de cerrar la página.',
      en: 'Run again, or export this one before you close the page.',
    },
    terms: [],
  },
} satisfies Readonly<Record<string, ErrorText>>;
