import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { bundleAsText } from './build-plugins/bundle-as-text.ts';
import { flujoTypes } from './build-plugins/flujo-types.ts';

export default defineConfig({
  plugins: [bundleAsText(), flujoTypes(), sveltekit()],
});
