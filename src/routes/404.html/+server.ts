import { missingPage } from '$lib/features/shell/missing-page';

export const prerender = true;
export const GET = async () =>
  new Response(await missingPage(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
