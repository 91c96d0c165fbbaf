import { exampleCards } from '$lib/features/examples/example-cards';

export const load = () => ({ cards: exampleCards() });
