import type { Plugin } from 'vite';

/** Beside the app's own files, where the service worker looks for it. */
const NAME = '_app/site-files.json';
/** Monaco brings its own worker for TypeScript; ours takes its place and nobody asks for that one. */
const UNUSED = /\/workers\/ts\.worker-/;

/**
 * Lists every file of the build with its size, those of workers included (which Kit's own list leaves
 * out): the service worker keeps them for the time without a network.
 */
export function siteFiles(): Plugin {
  return {
    name: 'site-files',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_options, bundle) {
      const list = Object.values(bundle)
        .filter(({ fileName }) => fileName.startsWith('_app/immutable/') && !UNUSED.test(fileName))
        .map((file) => {
          const content = file.type === 'chunk' ? file.code : file.source;
          return [file.fileName, Buffer.byteLength(content)];
        });
      this.emitFile({ type: 'asset', fileName: NAME, source: JSON.stringify(list) });
    },
  };
}
