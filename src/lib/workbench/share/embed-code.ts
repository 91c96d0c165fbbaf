/** The HTML that shows a playground inside another page; the frame's own page tells its height (README). */
export function embedCode(address: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return (
    `<iframe src="${address}" title="${quoted}" width="100%" height="560" loading="lazy" ` +
    'allow="clipboard-write" style="border: 1px solid #d9d7e3; border-radius: 10px"></iframe>'
  );
}
