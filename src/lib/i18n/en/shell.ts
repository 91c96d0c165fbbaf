import type { shell as es } from '../es/shell';

export const shell: typeof es = {
  skip: 'Skip to content',
  home: 'Flujo, home',
  nav: 'Sections',
  menu: 'Menu',
  learn: 'Learn',
  examples: 'Examples',
  editor: 'Editor',
  dashboard: 'Dashboard',
  dashboardNav: 'Dashboard',
  overview: 'Overview',
  flows: 'Flows',
  deployments: 'Deployments',
  runs: 'Runs',
  settings: 'Settings',
  language: 'Language',
  switchTheme: 'Switch between light and dark',
  pageTitle: (page: string) => `${page} · Flujo`,
  close: 'Close',
  notFoundTitle: 'This page does not exist',
  notFoundText:
    'The link may have a mistake, or the page has moved. Your work and your history are still in this browser.',
  failedTitle: 'Something broke here',
  failedText:
    'It is not your code: this page failed. Load it again; your history is still kept in this browser.',
  goHome: 'Go home',
  reload: 'Load again',
  updateReady: 'There is a new version of Flujo',
  update: 'Update',
  updateWaits: 'It will update when the run that is going on has ended',
  updateLater: 'Later',
};
