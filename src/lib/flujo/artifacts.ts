import { PRODUCT_LIMITS } from '$lib/contract/limits';
import type { Json } from '$lib/contract/json';
import type { ArtifactKind } from '$lib/contract/product-events';
import { encodeValue } from '$lib/engine/encode-value';
import { inspect } from '$lib/engine/inspect';
import { ownerOf } from '$lib/engine/owner';
import { installedEngine } from './installed-engine';
import { knownOptions } from '$lib/engine/known-options';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** What may be said of an artifact. */
export interface ArtifactOptions {
  /** Small letters, digits and hyphens: artifacts of one key are editions of one thing. */
  key?: string;
  /** One sentence about it. */
  description?: string;
}

/** A bar that fills while the program works. */
export interface ProgressArtifact {
  /** Moves the bar, from 0 to 100. */
  update(percent: number): void;
}

/** Things to look at beside a run's result: they are kept with the run and shown on its page. */
export interface Artifacts {
  /**
   * A text with headings, lists and emphasis.
   *
   * @example
   * artifacts.markdown(`# Notas\n\nPromedio: **${promedio}**`, { key: 'notas' });
   */
  markdown(text: string, options?: ArtifactOptions): void;
  /**
   * A table, with a row for each object of a list.
   *
   * @example
   * artifacts.table([{ alumno: 'Ana', nota: 9 }, { alumno: 'Luis', nota: 7 }]);
   */
  table(rows: readonly object[], options?: ArtifactOptions): void;
  /**
   * An address on the web.
   *
   * @example
   * artifacts.link('https://example.com/reporte', { text: 'El reporte' });
   */
  link(url: string, options?: ArtifactOptions & { text?: string }): void;
  /**
   * A bar from 0 to 100 that can be moved while the work goes on.
   *
   * @example
   * const avance = artifacts.progress(0, { description: 'Descarga' });
   * for (const [i, archivo] of archivos.entries()) {
   *   await descarga(archivo);
   *   avance.update(((i + 1) / archivos.length) * 100);
   * }
   */
  progress(percent: number, options?: ArtifactOptions): ProgressArtifact;
  /**
   * A picture, as a `data:` address. Programs here have no network, so a picture from the web
   * cannot be shown: put its address in a `link`.
   *
   * @example
   * const circulo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>';
   * artifacts.image(`data:image/svg+xml,${encodeURIComponent(circulo)}`);
   */
  image(dataUrl: string, options?: ArtifactOptions): void;
}

const OPTIONS = ['key', 'description'] as const;
const MOST = PRODUCT_LIMITS.artifactCharacters;

/**
 * Makes things to look at beside a run's result: `markdown`, `table`, `link`, `progress` and
 * `image`. They are kept with the run and shown on its page.
 *
 * @example
 * artifacts.table([{ alumno: 'Ana', nota: 9 }], { key: 'notas', description: 'Las de hoy' });
 */
export const artifacts: Artifacts = {
  markdown(text, options = {}) {
    create('markdown', textOf('artifacts.markdown', text), options);
  },
  table(rows, options = {}) {
    create('table', rowsOf(rows), options);
  },
  link(url, given = {}) {
    const { text, ...options } = knownOptions('artifacts.link', given, ['text', ...OPTIONS]);
    if (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url)) {
      throw new WrongDefinition(
        `artifacts.link takes an address that begins with https://, but got ${shown(url)}`,
      );
    }
    const label = text === undefined ? {} : { text: textOf('artifacts.link', text) };
    create('link', { url, ...label }, options);
  },
  progress(percent, options = {}) {
    return create('progress', percentOf(percent), options);
  },
  image(dataUrl, options = {}) {
    if (typeof dataUrl !== 'string' || !/^data:image\/[a-z+.-]+[;,]/.test(dataUrl)) {
      throw new WrongDefinition(
        `artifacts.image takes an address that begins with data:image/, but got ${inspect(dataUrl).slice(0, 80)}`,
      );
    }
    create('image', dataUrl, options);
  },
};

function create(kind: ArtifactKind, data: Json, options: unknown): ProgressArtifact {
  const call = `artifacts.${kind}`;
  const { key, description } = knownOptions(call, options, OPTIONS);
  if (key !== undefined && (typeof key !== 'string' || !/^[a-z0-9-]{1,200}$/.test(key))) {
    throw new WrongDefinition(
      `The key of an artifact has small letters, digits and hyphens only, but got ${shown(key)}`,
    );
  }
  const engine = installedEngine();
  const owner = ownerOf(engine.scope());
  const id = engine.ports.newId();
  const tell = (now: Json) => {
    const characters = JSON.stringify(now).length;
    if (characters > MOST) {
      throw new WrongDefinition(
        `${call} takes at most ${MOST} characters, but got ${characters}: show less, or a summary`,
      );
    }
    engine.emit({
      type: 'artifact',
      at: engine.now(),
      id,
      kind,
      ...(key !== undefined && { key }),
      ...(description !== undefined && { description: textOf(call, description) }),
      data: now,
      ...owner,
    });
  };
  tell(data);
  return { update: (percent) => tell(percentOf(percent)) };
}

function textOf(call: string, text: unknown): string {
  if (typeof text === 'string' && text.length <= MOST) return text;
  if (typeof text === 'string') {
    throw new WrongDefinition(
      `${call} takes texts of at most ${MOST} characters, but got ${text.length}`,
    );
  }
  throw new WrongDefinition(`${call} takes a text, but got ${shown(text)}`);
}

function percentOf(percent: unknown): number {
  if (typeof percent === 'number' && percent >= 0 && percent <= 100) return percent;
  throw new WrongDefinition(`Progress is a number from 0 to 100, but got ${shown(percent)}`);
}

function rowsOf(rows: unknown): Json {
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(rows) || !rows.every(isRow)) {
    throw new WrongDefinition(
      `artifacts.table takes a list of objects, one a row, but got ${shown(rows)}`,
    );
  }
  if (rows.length > PRODUCT_LIMITS.tableRows) {
    throw new WrongDefinition(
      `artifacts.table takes at most ${PRODUCT_LIMITS.tableRows} rows, but got ${rows.length}`,
    );
  }
  return rows.map((row: unknown) => encodeValue({ ...(row as object) }));
}
