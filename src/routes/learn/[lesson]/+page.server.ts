import { lessonEntries, renderLesson } from '$lib/features/learn/render-lesson';

export const entries = lessonEntries;
export const load = ({ params }: { params: { lesson: string } }) => ({
  lesson: renderLesson(params.lesson),
});
