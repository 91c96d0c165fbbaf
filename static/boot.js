// Runs before the first paint: theme and language as chosen, so that neither flashes.
(function () {
  var root = document.documentElement;
  var stored = {};
  var visit = null;
  try {
    stored = JSON.parse(localStorage.getItem('flujo.preferences') || '{}') || {};
    visit = sessionStorage.getItem('flujo.visit-language');
  } catch {
    // No storage: the browser's own preferences do.
  }
  if (stored.theme === 'light' || stored.theme === 'dark') root.dataset.theme = stored.theme;
  var known = /^(es|en)$/;
  var asked = new URLSearchParams(location.search).get('lang');
  var language = [asked, visit, stored.language].find(function (choice) {
    return known.test(choice || '');
  });
  if (!language) {
    language =
      (navigator.languages || [navigator.language])
        .map(function (tag) {
          return String(tag).slice(0, 2).toLowerCase();
        })
        .find(function (tag) {
          return known.test(tag);
        }) || 'en';
  }
  root.lang = language;
  if (language === 'es') return;
  root.dataset.translating = '';
  // Better Spanish than nothing, should the app never start.
  setTimeout(function () {
    delete root.dataset.translating;
  }, 3000);
})();
