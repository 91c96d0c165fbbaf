import type { SharedPlayground } from '$lib/contract/program';
import type { ExampleAbout } from './example-about';
import { about as examen } from './examples/examen/about';
import examenText from './examples/examen/main.ts?raw';
import { about as examenConNota } from './examples/examen-con-nota/about';
import examenConNotaText from './examples/examen-con-nota/main.ts?raw';

export interface Example {
  /** In its address. */
  readonly slug: string;
  readonly about: ExampleAbout;
  readonly program: SharedPlayground;
}

/** The exam examples first. */
export const EXAMPLES: readonly Example[] = [
  { slug: 'examen', about: examen, program: programOf(examenText) },
  { slug: 'examen-con-nota', about: examenConNota, program: programOf(examenConNotaText) },
];

function programOf(text: string): SharedPlayground {
  return { v: 1, files: { 'main.ts': text }, entry: 'main.ts' };
}
