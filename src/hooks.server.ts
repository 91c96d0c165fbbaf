import type { Handle } from '@sveltejs/kit';

/** Pages come with their fonts preloaded: words appear in them at once. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
  });
