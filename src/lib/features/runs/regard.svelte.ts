import { MediaQuery } from 'svelte/reactivity';
import type { Site } from '$lib/contract/events';
import { callSites } from '$lib/projections/call-sites';
import type { RunLedger } from '$lib/projections/run-ledger';
import type { Rewind } from './rewind.svelte';

interface Source {
  readonly ledger: RunLedger;
  /** Goes up when the ledger, which changes in place, has changed. */
  readonly revision: number;
}

/** What somebody who looks at a run has chosen, and what the code shows of it. */
export class Regard {
  readonly #source: () => Source | undefined;
  readonly #rewind: Rewind;
  readonly #wide = new MediaQuery('min-width: 1280px');
  readonly #besideRoom: boolean;
  /** The run whose lines alone are wanted. */
  selected = $state<string>();
  /** The line of code that was asked for last. */
  asked = $state.raw<Site>();
  /** It is to have the focus too. */
  focusAsked = false;

  /** `besideRoom`: the page has a column for the program on a wide screen. */
  constructor(source: () => Source | undefined, rewind: Rewind, besideRoom: boolean) {
    this.#source = source;
    this.#rewind = rewind;
    this.#besideRoom = besideRoom;
  }

  readonly #sites = $derived.by(() => {
    const source = this.#source();
    void source?.revision;
    return callSites(source?.ledger.events ?? []);
  });
  /** The program stands beside the run; else it is one of its views. */
  readonly codeBeside = $derived.by(() => this.#besideRoom && this.#wide.current);
  readonly lights = $derived.by(() => this.#rewind.shown?.lights.lights() ?? []);
  /** Goes up while the run goes on or is rewound, and the code follows; 0 while it rests. */
  readonly moving = $derived.by(() => {
    const rests = this.#rewind.cursor === undefined && this.#source()?.ledger.outcome;
    return rests ? 0 : (this.#rewind.shown?.revision ?? 0);
  });

  select = (runId: string | undefined): void => {
    this.selected = runId;
    this.focusAsked = false;
    this.asked = this.#sites.get(runId ?? '');
  };
  /** To the line, with the focus, for what led there may be gone. */
  show = (site: Site): void => {
    this.focusAsked = true;
    this.asked = { ...site };
  };
}
