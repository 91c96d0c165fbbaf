import { renderGlossary } from '$lib/features/glossary/render-glossary';

export const load = () => ({ terms: renderGlossary() });
