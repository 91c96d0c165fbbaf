import type { BuildOptions, BuildResult, TransformOptions, TransformResult } from 'esbuild-wasm';
import type { SharedPlayground } from '$lib/contract/program';
import { diagnosticsOf, isBuildFailure } from './diagnostics';
import { ENTRY, playgroundFiles } from './playground-files';
import type { CompileResult } from './protocol';

/** The part of esbuild that compiling needs: the one in WebAssembly, or the native one in Node. */
export interface Esbuild {
  build(options: BuildOptions & { write: false }): Promise<BuildResult<{ write: false }>>;
  transform(code: string, options: TransformOptions): Promise<TransformResult>;
}

/**
 * Bundles a playground into one classic script that sets `globalThis.__flujoProgram` to a
 * function that runs it. Async functions are lowered to generators, so that they resume through
 * `Promise.prototype.then` only: that is how the sandbox knows who is calling. Lowering takes a
 * pass of its own because esbuild refuses it beside top-level await.
 */
export async function compileProgram(
  esbuild: Esbuild,
  playground: Pick<SharedPlayground, 'files' | 'entry'>,
): Promise<CompileResult> {
  try {
    const bundle = await esbuild.build({
      entryPoints: [ENTRY],
      plugins: [playgroundFiles(playground)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      keepNames: true,
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'silent',
      logLimit: 20,
      outdir: '/',
      tsconfigRaw: { compilerOptions: { target: 'esnext', useDefineForClassFields: true } },
    });
    const text = bundle.outputFiles[0]?.text ?? '';
    const lowered = await esbuild.transform(wrap(text), {
      target: 'es2022',
      supported: { 'async-await': false, 'async-generator': false, 'for-await': false },
      sourcemap: 'external',
      sourcesContent: false,
      sourcefile: 'program.js',
      logLevel: 'silent',
    });
    return { kind: 'compiled', program: { code: lowered.code, map: lowered.map } };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { kind: 'refused', diagnostics: diagnosticsOf(error.errors) };
  }
}

function wrap(bundle: string): string {
  return `"use strict";globalThis.__flujoProgram=async()=>{${bundle}\n}`;
}
