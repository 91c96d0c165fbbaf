/** The site's sections: where each leads, and which addresses belong to it. */
export const SECTIONS = [
  { name: 'learn', path: '/learn/', routes: ['/learn'] },
  { name: 'examples', path: '/examples/', routes: ['/examples'] },
  { name: 'editor', path: '/play/', routes: ['/play'] },
  {
    name: 'dashboard',
    path: '/dashboard/',
    routes: ['/dashboard', '/flows', '/runs', '/deployments'],
  },
] as const;
export type Section = (typeof SECTIONS)[number]['name'];

export const DASHBOARD_PAGES = [
  { name: 'overview', path: '/dashboard/', route: '/dashboard' },
  { name: 'flows', path: '/flows/', route: '/flows' },
  { name: 'runs', path: '/runs/', route: '/runs' },
  { name: 'deployments', path: '/deployments/', route: '/deployments' },
] as const;

/** True when a route's id is `route` or lies below it. */
export function isWithin(routeId: string | null, route: string): boolean {
  return routeId !== null && (routeId === route || routeId.startsWith(`${route}/`));
}

export function sectionOf(routeId: string | null): Section | undefined {
  return SECTIONS.find(({ routes }) => routes.some((route) => isWithin(routeId, route)))?.name;
}
