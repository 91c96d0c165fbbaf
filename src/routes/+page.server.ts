import { examLines } from '$lib/features/home/exam-lines';

export const load = () => ({ lines: examLines() });
