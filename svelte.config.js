import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    alias: { $content: 'src/content' },
    paths: { relative: true },
    typescript: {
      config(config) {
        config.include.push(
          '../*.config.js',
          '../*.config.ts',
          '../build-plugins/**/*.ts',
          '../scripts/**/*.mjs',
          '../static/**/*.js',
        );
      },
    },
  },
};
