/** Where Tab stops inside `box`, in order: of radios that belong together, one. */
export function tabStops(box: HTMLElement): readonly HTMLElement[] {
  const all = [...box.querySelectorAll<HTMLElement>('input, button, textarea, select, a[href]')];
  return all.filter((stop) => {
    if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
    const group = all.filter(
      (one): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'radio' && one.name === stop.name,
    );
    return stop === (group.find((one) => one.checked) ?? group[0]);
  });
}
