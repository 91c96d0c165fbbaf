// The engine throws it too.
export { WrongDefinition } from '$lib/engine/wrong-definition';
