import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { bundleAsText } from './build-plugins/bundle-as-text.ts';
import { compiledProgram } from './build-plugins/compiled-program.ts';
import { flujoTypes } from './build-plugins/flujo-types.ts';

export default defineConfig({
  plugins: [bundleAsText(), compiledProgram(), flujoTypes(), sveltekit()],
  // Tests take the browser's Svelte, whose runes react; its other half only renders pages once.
  ...(process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/journeys/**', 'tests/bench/**'],
    environment: './tests/support/rune-environment.ts',
  },
});
