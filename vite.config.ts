import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { bundleAsText } from './build-plugins/bundle-as-text.ts';
import { compiledProgram } from './build-plugins/compiled-program.ts';
import { flujoTypes } from './build-plugins/flujo-types.ts';
import { nodeBundle } from './build-plugins/node-bundle.ts';
import { siteFiles } from './build-plugins/site-files.ts';
import { oneTypescriptWorker } from './build-plugins/one-typescript-worker.ts';

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
    // Cheaper than processes, and as well apart.
    pool: 'threads',
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/journeys/**', 'tests/bench/**'],
    // Milliseconds; far more than any test takes, so that a busy machine fails none.
    testTimeout: 120_000,
    environment: './tests/support/rune-environment.ts',
  },
});
