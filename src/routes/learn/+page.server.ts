import { renderPath } from '$lib/features/learn/render-lesson';

export const load = () => ({ chapters: renderPath() });
