import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter(),
    alias: { $content: 'src/content', flujo: 'src/lib/flujo/index.ts' },
    paths: { relative: true },
    // In characters. A page's first visit does not wait for a dozen small files of styles.
    inlineStyleThreshold: 20_000,
    typescript: {
      config(config) {
        config.include.push(
          '../*.config.js',
          '../*.config.ts',
          '../build-plugins/**/*.ts',
          '../scripts/**/*.mjs',
          '../tests/**/*.mjs',
          '../static/**/*.js',
        );
        // Students' programs are data: some are wrong on purpose.
        config.exclude.push(
          '../tests/programs/**',
          '../src/content/examples/*/program/**',
          '../src/content/lessons/*/programs/**',
        );
      },
    },
  },
};
