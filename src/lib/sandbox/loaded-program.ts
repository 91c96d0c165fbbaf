import { PROGRAM_SCRIPT, SourcePositions } from './source-positions';

interface ScriptRealm {
  __flujoProgram?: () => Promise<void>;
}

/** A program whose script the realm has read: it defines one function, and does nothing yet. */
export class LoadedProgram {
  readonly positions: SourcePositions;
  readonly #realm: ScriptRealm;
  readonly #read: (url: string) => void;
  #begin: (() => Promise<void>) | undefined;

  constructor(
    realm: ScriptRealm,
    /** Reads a script into the realm. */
    read: (url: string) => void,
    readonly code: string,
    readonly map: string,
  ) {
    this.positions = new SourcePositions(code, map);
    this.#realm = realm;
    this.#read = read;
  }

  /** Reads the script, and the map, so that nothing of that is left for the run. */
  load(): void {
    const url = URL.createObjectURL(new Blob([this.code, `\n//# sourceURL=${PROGRAM_SCRIPT}`]));
    this.#read(url);
    URL.revokeObjectURL(url);
    this.#begin = this.#realm.__flujoProgram;
    this.positions.warm();
  }

  /** Loads it ahead, if it can be loaded; else `begin` throws why. */
  tryLoad(): void {
    try {
      if (!this.#begin) this.load();
    } catch {
      this.#begin = undefined;
    }
  }

  /** Runs the program. Throws what loading throws, where that was not done before. */
  begin(): Promise<void> | undefined {
    if (!this.#begin) this.load();
    return this.#begin?.();
  }
}
