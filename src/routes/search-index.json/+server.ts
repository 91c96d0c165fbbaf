import { json } from '@sveltejs/kit';
import { searchIndex } from '$lib/features/search/search-index';

export const prerender = true;
export const GET = () => json(searchIndex());
