import { expect, test } from 'vitest';
import { FLUJO_EXPORTS } from '$lib/contract/flujo-exports';
import * as flujo from '$lib/flujo';

test('the compiler offers exactly what the module exports', () => {
  expect([...FLUJO_EXPORTS].sort()).toEqual(Object.keys(flujo).sort());
});
