import type { StateType } from '$lib/contract/states';

export interface RunsFilter {
  readonly state?: StateType | undefined;
  readonly flow?: string | undefined;
  readonly tag?: string | undefined;
  /** In ms since the epoch; `to` is no longer part of it. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The address of the list of runs, filtered. Runs begin at whole milliseconds, so whole ones bound them. */
export function runsAddress({ from, to, ...words }: RunsFilter): `/${string}` {
  const times = {
    from: from === undefined ? undefined : String(Math.ceil(from)),
    to: to === undefined ? undefined : String(Math.ceil(to)),
  };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...words, ...times })) {
    if (value !== undefined) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query ? `/runs/?${query}` : '/runs/';
}
