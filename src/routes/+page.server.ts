import { examLines } from '$lib/features/home/exam-lines';
import { renderTitles } from '$lib/features/learn/render-lesson';

export const load = () => ({ lines: examLines(), titles: renderTitles() });
