import type { ErrorText } from '../error-text';

/** What keeps a run from being kept. */
export const KEEPING_ERRORS = {
  'storage-full': {
    title: { es: 'No queda espacio en el navegador', en: 'The browser has no space left' },
    case: {
      es: 'Meses de ejecuciones en un teléfono con el almacenamiento casi lleno.',
      en: 'Months of runs on a phone with almost no storage left.',
    },
    means: {
      es: 'El navegador no deja guardar más. El programa corre igual, pero esta ejecución se pierde al cerrar la página.',
      en: 'The browser will not save any more. The program still runs, but this run is lost when the page closes.',
    },
    why: {
      es: 'El historial vive en tu navegador, que reparte el espacio entre todos los sitios.',
      en: 'The history lives in your browser, which divides its space among all sites.',
    },
    mend: {
      es: 'Exporta lo que quieras conservar y elimina ejecuciones viejas en Panel → Ejecuciones. En Ajustes se ve cuánto ocupan.',
      en: 'Export what you want to keep and delete old runs in Dashboard → Runs. Settings shows how much space they take up.',
    },
    terms: [],
  },
  'storage-refused': {
    title: { es: 'El navegador no permite guardar', en: 'The browser does not allow saving' },
    case: {
      es: 'Una ventana privada de Firefox, o una página incrustada con las cookies de terceros bloqueadas.',
      en: 'A private window in Firefox, or an embedded page with third-party cookies blocked.',
    },
    means: {
      es: 'Este sitio no puede guardar nada en este navegador: ni borradores, ni historial, ni progreso.',
      en: 'This site cannot save anything in this browser: no drafts, no history, no progress.',
    },
    why: {
      es: 'Una ventana privada, un ajuste que bloquea los datos de sitios, o la política de tu escuela.',
      en: 'A private window, a setting that blocks site data, or your school’s policy.',
    },
    mend: {
      es: 'Abre Flujo en una ventana normal. O sigue así: el código se puede compartir como enlace y la ejecución exportar como archivo.',
      en: 'Open Flujo in a regular window. Or carry on like this: you can share the code as a link and export the run as a file.',
    },
    terms: [],
  },
  'run-deleted': {
    title: {
      es: 'La ejecución se eliminó mientras corría',
      en: 'The run was deleted while it was running',
    },
    case: {
      es: 'En otra pestaña vaciaste el historial con un flujo en marcha.',
      en: 'You cleared the history in another tab while a flow was running.',
    },
    means: {
      es: 'El programa sigue hasta el final, pero lo que haga desde ahora ya no se guarda.',
      en: 'The program runs to the end, but whatever it does from now on is not saved.',
    },
    why: {
      es: 'Borrar es borrar: una ejecución eliminada no vuelve a aparecer a medias.',
      en: 'Deleted means deleted: a run does not come back half finished.',
    },
    mend: {
      es: 'Ejecuta otra vez, o exporta esta antes de cerrar la página.',
      en: 'Run it again, or export this one before you close the page.',
    },
    terms: [],
  },
} satisfies Readonly<Record<string, ErrorText>>;
