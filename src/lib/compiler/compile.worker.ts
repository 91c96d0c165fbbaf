import * as esbuild from 'esbuild-wasm';
import wasmURL from 'esbuild-wasm/esbuild.wasm?url';
import { compileProgram } from './compile-program';
import type { FromCompiler, ToCompiler } from './protocol';

/** The first build costs about ten times the later ones, so it is made of nothing that matters. */
const WARM_UP = {
  entry: 'main.ts',
  files: { 'main.ts': "import { flow } from 'flujo';\nawait flow(async function f() {})();" },
};

const ready = esbuild
  .initialize({ wasmURL: new URL(wasmURL, location.href).href, worker: false })
  .then(() => compileProgram(esbuild, WARM_UP));

addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  ready
    .then(() => compileProgram(esbuild, data.playground))
    .then(
      (result): FromCompiler => ({ id: data.id, result }),
      (error: unknown): FromCompiler => ({ id: data.id, failed: String(error) }),
    )
    .then((answer) => postMessage(answer), reportError);
});
