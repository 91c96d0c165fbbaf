/** The time, in ms since the epoch, kept up to date while a component lives: durations run, `ago` ages. */
export class Now {
  at = $state(Date.now());

  constructor(everyMs = 1000) {
    $effect(() => {
      const timer = setInterval(() => (this.at = Date.now()), everyMs);
      return () => clearInterval(timer);
    });
  }
}
