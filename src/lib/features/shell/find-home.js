// In the page of an address that does not exist: the site is somewhere above it, where boot.js is.
// Without a network too: the service worker has kept that file.
void (async () => {
  const parts = location.pathname.split('/').slice(1, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const home = ['', ...parts.slice(0, depth), ''].join('/');
    const boot = document.createElement('script');
    boot.src = `${home}boot.js`;
    const answer = await fetch(boot.src).catch(() => undefined);
    if (!answer?.ok) continue;
    for (const link of document.querySelectorAll('a')) link.href = home + location.search;
    document.head.append(boot);
    return;
  }
})();
