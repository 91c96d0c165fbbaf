import { renderErrorList } from '$lib/features/errors/render-error';

export const load = () => ({ groups: renderErrorList() });
