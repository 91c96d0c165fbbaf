import type { Dictionary } from '$lib/i18n/i18n.svelte';
import { CodeLights } from '$lib/projections/code-lights';
import { lightMarks } from './editor/light-marks';
import type { LineMark } from './editor/line-mark';
import type { RunSession } from './run-session.svelte';

/** How the lines of a file are marked by the session's run; read it where it may change. */
export class SessionMarks {
  readonly #session: RunSession;
  readonly #lights = $derived.by(() => {
    void this.#session.ledger;
    return new CodeLights();
  });

  constructor(session: RunSession) {
    this.#session = session;
  }

  of(file: string, words: Dictionary['workbench']): ReadonlyMap<number, LineMark> {
    void this.#session.revision;
    this.#lights.catchUp(this.#session.ledger.events);
    return lightMarks(this.#lights.lights(), file, words);
  }
}
