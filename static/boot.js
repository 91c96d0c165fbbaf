// Runs before the first paint.

// Theme and language as chosen, so that neither flashes.
{
  const root = document.documentElement;
  /** @type {{ theme?: unknown, language?: unknown }} */
  let stored = {};
  let visit = null;
  try {
    stored = JSON.parse(localStorage.getItem('flujo.preferences') ?? '{}') ?? {};
    visit = sessionStorage.getItem('flujo.visit-language');
  } catch {
    // No storage: the browser's own preferences do.
  }
  if (stored.theme === 'light' || stored.theme === 'dark') root.dataset.theme = stored.theme;
  const asked = new URLSearchParams(location.search).get('lang');
  const tags = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const wanted = [asked, visit, stored.language, ...tags];
  root.lang = String(wanted.find((tag) => tag === 'es' || tag === 'en') ?? 'en');
  if (root.lang !== 'es') {
    root.dataset.translating = '';
    const script = document.currentScript;
    if (script instanceof HTMLScriptElement && script.dataset.english) {
      // Its words come along with the app instead of after it.
      const words = document.createElement('link');
      words.rel = 'modulepreload';
      words.href = new URL(script.dataset.english, script.src).href;
      document.head.append(words);
    }
    // Better Spanish than nothing, should the app never start.
    setTimeout(() => delete root.dataset.translating, 3000);
  }
}

// A button pressed before the app listens is pressed again when it does: no press is lost.
{
  /** @type {HTMLButtonElement | null | undefined} */
  let pressed;
  /** @param {MouseEvent} event */
  const keep = ({ target }) => {
    const found = target instanceof Element ? target.closest('button') : null;
    if (found) pressed = found;
  };
  addEventListener('click', keep, true);
  addEventListener(
    'flujo:listens',
    () => {
      removeEventListener('click', keep, true);
      if (pressed?.isConnected) pressed.click();
    },
    { once: true },
  );
}
