import { errorEntries, renderError } from '$lib/features/errors/render-error';

export const entries = errorEntries;
export const load = ({ params }: { params: { code: string } }) => ({
  error: renderError(params.code),
});
