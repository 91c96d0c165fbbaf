import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/ensure-packages.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/here': {
      version: '1.0.0',
      optional: true,
      os: [process.platform],
      cpu: [process.arch],
    },
    'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
    'node_modules/extra': { version: '1.0.0', optional: true },
  },
};
const a = { version: '1.0.0' };
const here = { version: '1.0.0' };

test('packages made for other machines, and optional ones, may be missing', () => {
  const packages = { 'node_modules/a': a, 'node_modules/here': here };
  expect(isInstalled(lock, { packages })).toBe(true);
});

test('a missing package, another version or a missing part for this machine asks for an installation', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/here': here } })).toBe(false);
  const older = { version: '0.9.0' };
  const packages = { 'node_modules/a': older, 'node_modules/here': here };
  expect(isInstalled(lock, { packages })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(false);
});
