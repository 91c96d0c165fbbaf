import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { bundleAsText } from './build-plugins/bundle-as-text.ts';
import { compiledProgram } from './build-plugins/compiled-program.ts';
import { flujoTypes } from './build-plugins/flujo-types.ts';
import { nodeBundle } from './build-plugins/node-bundle.ts';
import { siteFiles } from './build-plugins/site-files.ts';
import { oneTypescriptWorker } from './build-plugins/one-typescript-worker.ts';

const UNIT = ['tests/**/*.test.ts'];
/** They put something else in the place of a module or of what the browser brings. */
const ALONE = [
  'tests/compiler/compile-program.test.ts',
  'tests/compiler/compiler.test.ts',
  'tests/features/learn/lesson-study.test.ts',
  'tests/sandbox/realm-marks.test.ts',
  'tests/sandbox/rehearse.test.ts',
  'tests/ui/preferences.test.ts',
  'tests/workbench/silent-lane.test.ts',
];

const unitTests = (name: string, include: string[], exclude: string[] = []) => ({
  name,
  include,
  exclude: [...configDefaults.exclude, 'tests/journeys/**', 'tests/bench/**', ...exclude],
  environment: './tests/support/rune-environment.ts',
});

export default defineConfig({
  worker: { format: 'es' },
  // Found late, these would reload the page under the first click.
  optimizeDeps: {
    include: [
      '@lezer/highlight',
      '@lezer/javascript',
      'dexie',
      'esbuild-wasm',
      'monaco-editor/editor',
      'monaco-editor/features/register.all',
      'monaco-editor/languages/definitions/typescript/typescript',
      'monaco-editor/languages/features/typescript/register',
      'monaco-editor/languages/features/typescript/ts.worker',
      'monaco-editor/nls/lang/es',
      'valibot',
      'virtua/svelte',
    ],
  },
  plugins: [
    bundleAsText(),
    compiledProgram(),
    flujoTypes(),
    nodeBundle(),
    oneTypescriptWorker(),
    siteFiles(),
    sveltekit(),
  ],
  // Tests take the browser's Svelte, whose runes react; its other half only renders pages once.
  ...(process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    // Cheaper than processes.
    pool: 'threads',
    // Milliseconds; far more than any test takes, so that a busy machine fails none.
    testTimeout: 120_000,
    projects: [
      // To read the same modules for each file anew would take longer than all tests.
      { extends: true, test: { ...unitTests('together', UNIT, ALONE), isolate: false } },
      { extends: true, test: unitTests('alone', ALONE) },
    ],
  },
});
