/** A module and all it imports, bundled as one classic script, as text. */
declare module '*?bundled-text' {
  const source: string;
  export default source;
  /** `sha256-…`, as a content security policy names it. */
  export const sha256: string;
}

/** A student's program, all files of its folder, compiled at build time. */
declare module '*?compiled-program' {
  const program: {
    readonly code: string;
    readonly map: string;
    readonly files: Readonly<Record<string, string>>;
    readonly entry: string;
  };
  export default program;
}

/** The `flujo` module's declaration files for the editor: path to text. */
declare module 'virtual:flujo-types' {
  const files: Readonly<Record<string, string>>;
  export default files;
}

/** A module and all it imports but esbuild, bundled as one module for Node, as text. */
declare module '*?node-bundle' {
  const source: string;
  export default source;
  /** The version of esbuild that it needs beside it. */
  export const esbuildVersion: string;
}
