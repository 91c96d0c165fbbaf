import type { Plugin } from 'vite';

const MODULE = /monaco-editor\/.*\/typescript\/workerManager\.js$/;
const OWN_WORKER =
  /createWorker: \(\) => new Worker\(new URL\('ts\.worker\.js', import\.meta\.url\), \{ type: "module" \}\),/;

/**
 * The editor makes its TypeScript worker as `MonacoEnvironment` says, ours. The stock one that it names
 * besides is never started, but would be built and published: 7 MB.
 */
export function oneTypescriptWorker(): Plugin {
  return {
    name: 'one-typescript-worker',
    enforce: 'pre',
    transform(code, id) {
      if (!MODULE.test(id.split('?')[0] ?? '')) return null;
      if (!OWN_WORKER.test(code)) return this.error(`${id} names no worker of its own any more.`);
      return { code: code.replace(OWN_WORKER, ''), map: null };
    },
  };
}
