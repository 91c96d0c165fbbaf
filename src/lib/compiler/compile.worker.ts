import * as esbuild from 'esbuild-wasm';
import wasmURL from 'esbuild-wasm/esbuild.wasm?url';
import { compileProgram } from './compile-program';
import type { FromCompiler, ToCompiler } from './protocol';

const ready = esbuild.initialize({
  wasmURL: new URL(wasmURL, location.href).href,
  worker: false,
});

addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  ready
    .then(() => compileProgram(esbuild, data.playground))
    .then(
      (result): FromCompiler => ({ id: data.id, result }),
      (error: unknown): FromCompiler => ({ id: data.id, failed: String(error) }),
    )
    .then((answer) => postMessage(answer), reportError);
});
