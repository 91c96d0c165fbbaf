import { resolve } from '$app/paths';

/** A link to a page of this site, wherever the site lies; `path` begins and ends with a slash. */
export function siteLink(path: `/${string}`): string {
  // Kit's own type knows the routes only one by one; ours also come from data.
  return resolve(path as '/');
}
