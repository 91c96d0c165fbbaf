import type { Dictionary } from '$lib/i18n/i18n.svelte';
import type { FlowRunRow } from '$lib/history/rows';
import type { SearchItem } from './find-results';

/** The screens, by the names that the header and the dashboard give them. */
export function pageItems({ shell, errors, glossary, files }: Dictionary): SearchItem[] {
  const pages = [
    [shell.learn, '/learn/'],
    [shell.examples, '/examples/'],
    [shell.editor, '/play/'],
    [shell.dashboard, '/dashboard/'],
    [shell.flows, '/flows/'],
    [shell.runs, '/runs/'],
    [shell.deployments, '/deployments/'],
    [files.title, '/runs/file/'],
    [glossary.title, '/glossary/'],
    [errors.title, '/errors/'],
    [shell.settings, '/settings/'],
  ] as const;
  return pages.map(([title, path]) => ({
    id: path,
    group: 'page',
    title,
    names: [path === '/dashboard/' ? shell.overview : path],
    note: '',
    path,
  }));
}

export const ACTIONS = ['theme', 'language'] as const;
export type ActionId = (typeof ACTIONS)[number];

export function actionItems({ shell, search }: Dictionary): SearchItem[] {
  const titles = { theme: shell.switchTheme, language: search.otherLanguage };
  return ACTIONS.map((id) => ({ id, group: 'action', title: titles[id], names: [id], note: '' }));
}

/** A run by its name and its flow's. */
export function runItem(
  { id, name, flowName, stateName, createdAt }: FlowRunRow,
  when: (at: number) => string,
): SearchItem {
  return {
    id: `run:${id}`,
    group: 'run',
    title: name,
    names: [flowName],
    note: `${flowName} · ${stateName} · ${when(createdAt)}`,
    path: `/runs/run/?id=${encodeURIComponent(id)}`,
  };
}
