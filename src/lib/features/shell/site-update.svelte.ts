/** A run that goes on is asked for again after so long, in milliseconds. */
const PATIENCE_MS = 1000;

/** The service worker seen from a page: fills its store when the page is idle, and offers updates. */
export class SiteUpdate {
  #waiting = $state.raw<ServiceWorker>();
  #wanted = $state(false);

  /** A new version is here; it waits to be wanted. */
  get ready(): boolean {
    return this.#waiting !== undefined;
  }

  /** The student wants it: it is taken as soon as no run goes on. */
  get wanted(): boolean {
    return this.#wanted;
  }

  /** Begins to watch; browsers without service workers have nothing to watch. */
  async watch(): Promise<void> {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (!workers) return;
    const registration = await workers.ready;
    registration.active?.postMessage({ type: 'fill' });
    if (registration.waiting && workers.controller) this.#waiting = registration.waiting;
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        // The very first one has nothing to replace.
        if (worker.state === 'installed' && workers.controller) this.#waiting = worker;
      });
    });
  }

  later(): void {
    this.#waiting = undefined;
  }

  /** Takes the new version, never under a run: `isBusy` tells of any in any tab. */
  async take(isBusy: () => Promise<boolean>): Promise<void> {
    const worker = this.#waiting;
    if (!worker || this.#wanted) return;
    this.#wanted = true;
    while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    worker.postMessage({ type: 'take-over' });
  }
}
