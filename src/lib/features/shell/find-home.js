// In the page of an address that does not exist: the site is somewhere above it.
void (async () => {
  const parts = location.pathname.split('/').slice(1, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const home = ['', ...parts.slice(0, depth), ''].join('/');
    const answer = await fetch(`${home}_app/version.json`).catch(() => undefined);
    if (!answer?.ok) continue;
    for (const link of document.querySelectorAll('a')) link.href = home + location.search;
    const boot = document.createElement('script');
    boot.src = `${home}boot.js`;
    document.head.append(boot);
    return;
  }
})();
