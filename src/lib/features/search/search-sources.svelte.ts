import { listFlowRuns } from '$lib/history/list-flow-runs';
import type { FlowRunRow } from '$lib/history/rows';
import { siteLink } from '$lib/ui/site-link';
import type { SearchEntry } from './search-entry';

/** Runs older than the latest so many are found on the runs' own page. */
const LATEST_RUNS = 500;

/** What the search box looks through: the site's own list, and the runs that this browser keeps. */
export class SearchSources {
  #entries = $state.raw<readonly SearchEntry[]>([]);
  #runs = $state.raw<readonly FlowRunRow[]>([]);
  #loading = $state(false);
  #partial = $state(false);

  get entries(): readonly SearchEntry[] {
    return this.#entries;
  }
  get runs(): readonly FlowRunRow[] {
    return this.#runs;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** The site's list could not be loaded. */
  get partial(): boolean {
    return this.#partial;
  }

  /** The runs anew each time, the list once. Never rejects. */
  async load(): Promise<void> {
    this.#loading = true;
    await Promise.all([this.#loadEntries(), this.#loadRuns()]);
    this.#loading = false;
  }

  async #loadEntries(): Promise<void> {
    if (this.#entries.length > 0) return;
    try {
      const response = await fetch(siteLink('/search-index.json'));
      if (!response.ok) throw new Error(response.statusText);
      // The site's own file, made with this very code.
      this.#entries = (await response.json()) as SearchEntry[];
      this.#partial = false;
    } catch {
      this.#partial = true;
    }
  }

  async #loadRuns(): Promise<void> {
    // Without storage there are no runs to find.
    const page = await listFlowRuns({ limit: LATEST_RUNS }).catch(() => undefined);
    this.#runs = page?.rows ?? [];
  }
}
