import { PLAYGROUND_LIMITS, PRODUCT_LIMITS } from '$lib/contract/limits';
import { describeError } from '$lib/engine/describe-error';
import { inspect } from '$lib/engine/inspect';
import { ownerOf } from '$lib/engine/owner';
import { installedEngine } from './installed-engine';
import { knownOptions } from '$lib/engine/known-options';
import { parseCsv } from './parse-csv';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between the cells; without it, a comma. */
  separator?: string;
}

/** The playground's own files: those beside your code, such as `notas.csv`. */
export interface Files {
  /**
   * The text of a file.
   *
   * @throws MissingFile when there is no such file.
   * @example
   * const carta = await files.readText('carta.txt');
   */
  readText(path: string): Promise<string>;
  /**
   * What a JSON file says.
   *
   * @throws UnreadableFile when it is no JSON.
   * @example
   * const precios = await files.readJson<Record<string, number>>('precios.json');
   */
  readJson<Value = unknown>(path: string): Promise<Value>;
  /**
   * The rows of a CSV file, each an object by the headings of the first line. Cells are texts:
   * use `Number(...)` to count with them.
   *
   * @example
   * for (const fila of await files.readCsv('notas.csv')) {
   *   console.log(fila.alumno, Number(fila.nota));
   * }
   */
  readCsv(path: string, options?: CsvOptions): Promise<Record<string, string>[]>;
  /**
   * Writes a file for the rest of the run, and keeps it with the run. The playground's files
   * stay as they are: the next run begins with them again.
   *
   * @example
   * await files.writeText('promedio.txt', String(promedio));
   */
  writeText(path: string, text: string): Promise<void>;
  /**
   * The paths of all files, in order of the alphabet.
   *
   * @example
   * const tablas = (await files.list()).filter((ruta) => ruta.endsWith('.csv'));
   */
  list(): Promise<string[]>;
}

/** There is no file of that name in the playground. */
export class MissingFile extends Error {
  override name = 'MissingFile';
  constructor(
    /** The path that was asked for, such as `datos/notas.csv`. */
    readonly path: string,
    there: readonly string[],
  ) {
    super(
      `There is no file ${inspect(path)}; there is ${there.map((one) => inspect(one)).join(', ')}`,
    );
  }
}

/** A file is not what it was read as. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  constructor(
    /** The path of the file, such as `precios.json`. */
    readonly path: string,
    wanted: string,
    why: string,
  ) {
    super(`The file ${inspect(path)} is no ${wanted}: ${why}`);
  }
}

/**
 * Reads and writes the playground's own files: `readText`, `readJson`, `readCsv`, `writeText` and
 * `list`.
 *
 * @example
 * const notas = await files.readCsv('notas.csv');
 * await files.writeText('cuantas.txt', `Hay ${notas.length} notas`);
 */
export const files: Files = {
  async readText(path) {
    return read(path);
  },
  async readJson<Value>(path: string) {
    const text = read(path);
    try {
      return JSON.parse(text) as Value;
    } catch (error) {
      throw new UnreadableFile(path, 'JSON', describeError(error));
    }
  },
  async readCsv(path, options = {}) {
    const { separator = ',' } = knownOptions('files.readCsv', options, ['separator']);
    if (typeof separator !== 'string' || separator.length !== 1 || /["\r\n]/.test(separator)) {
      throw new WrongDefinition(`'separator' is one character, but got ${shown(separator)}`);
    }
    const [headings = [], ...rows] = parseCsv(read(path), separator);
    return rows.map((cells) =>
      Object.fromEntries(headings.map((heading, column) => [heading.trim(), cells[column] ?? ''])),
    );
  },
  async writeText(given, text) {
    const path = checkedPath(given);
    if (typeof text !== 'string') {
      throw new WrongDefinition(`files.writeText takes a text, but got ${shown(text)}`);
    }
    if (text.length > PRODUCT_LIMITS.fileCharacters) {
      throw new WrongDefinition(
        `A file takes at most ${PRODUCT_LIMITS.fileCharacters} characters, but got ${text.length}`,
      );
    }
    const engine = installedEngine();
    engine.files.set(path, text);
    const owner = ownerOf(engine.scope());
    engine.emit({ type: 'file-written', at: engine.now(), path, text, ...owner });
  },
  async list() {
    return [...installedEngine().files.keys()].sort();
  },
};

function read(given: string): string {
  const { files: all } = installedEngine();
  const path = checkedPath(given);
  const text = all.get(path);
  if (text === undefined) throw new MissingFile(path, [...all.keys()].sort());
  return text;
}

/** The path without a `./` before it. */
function checkedPath(given: unknown): string {
  const path = typeof given === 'string' ? given.replace(/^\.\//, '') : '';
  const parts = path.split('/');
  const wrong = parts.some((part) => part === '' || part === '..' || part === '.');
  if (!wrong && path.length <= PLAYGROUND_LIMITS.pathCharacters && !path.includes('\0'))
    return path;
  throw new WrongDefinition(
    `A file is named by a path such as 'datos/notas.csv', but got ${shown(given)}`,
  );
}
