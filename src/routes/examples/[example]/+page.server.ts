import { exampleEntries, findExample } from '$lib/features/examples/find-example';

export const entries = exampleEntries;
export const load = ({ params }: { params: { example: string } }) => ({
  example: findExample(params.example),
});
