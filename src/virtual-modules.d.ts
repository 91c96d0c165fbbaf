/** A module and all it imports, bundled as one classic script, as text. */
declare module '*?bundled-text' {
  const source: string;
  export default source;
  /** `sha256-…`, as a content security policy names it. */
  export const sha256: string;
}

/** The `flujo` module's declaration files for the editor: path to text. */
declare module 'virtual:flujo-types' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
