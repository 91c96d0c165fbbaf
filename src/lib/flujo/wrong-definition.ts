export { WrongDefinition } from '$lib/engine/wrong-definition';
