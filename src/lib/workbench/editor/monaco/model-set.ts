import type { editor, Uri } from 'monaco-editor/editor';
import type { Diagnostic } from '$lib/compiler/protocol';

type Monaco = typeof import('./monaco');

/** The editor's models of a playground's files, kept equal to them both ways. */
export class ModelSet {
  readonly #monaco: Monaco;
  readonly #onedit: (name: string, text: string) => void;
  readonly #models = new Map<string, { model: editor.ITextModel; text: string }>();
  readonly #views = new Map<string, editor.ICodeEditorViewState | null>();

  constructor(monaco: Monaco, onedit: (name: string, text: string) => void) {
    this.#monaco = monaco;
    this.#onedit = onedit;
  }

  /** Makes the models be as the files are; what is equal already is left alone. */
  sync(files: Readonly<Record<string, string>>): void {
    for (const [name, { model }] of this.#models) {
      if (name in files) continue;
      this.#models.delete(name);
      this.#views.delete(name);
      model.dispose();
    }
    for (const [name, text] of Object.entries(files)) {
      const known = this.#models.get(name);
      if (!known) this.#create(name, text);
      else if (known.text !== text) {
        known.text = text;
        if (known.model.getValue() !== text) replaceAll(known.model, text);
      }
    }
  }

  /** Shows a file, where the reader left it. */
  show(name: string, view: editor.IStandaloneCodeEditor): void {
    const model = this.#models.get(name)?.model;
    const before = view.getModel();
    if (!model || model === before) return;
    for (const [other, known] of this.#models) {
      if (known.model === before) this.#views.set(other, view.saveViewState());
    }
    view.setModel(model);
    const state = this.#views.get(name);
    if (state) view.restoreViewState(state);
  }

  /** Marks what the compiler refused. */
  mark(diagnostics: readonly Diagnostic[]): void {
    const { editor: editors, MarkerSeverity } = this.#monaco;
    for (const [name, { model }] of this.#models) {
      const markers = diagnostics
        .filter((diagnostic) => diagnostic.file === name)
        .map(({ line, column, length, message }) => ({
          severity: MarkerSeverity.Error,
          startLineNumber: line,
          startColumn: column,
          endLineNumber: line,
          endColumn: column + Math.max(1, length),
          message,
        }));
      editors.setModelMarkers(model, 'compiler', markers);
    }
  }

  dispose(): void {
    for (const { model } of this.#models.values()) model.dispose();
    this.#models.clear();
  }

  #create(name: string, text: string): void {
    const { editor: editors } = this.#monaco;
    const language = /\.[cm]?[jt]sx?$/.test(name) ? 'typescript' : 'plaintext';
    const uri = this.#uri(name);
    editors.getModel(uri)?.dispose();
    const model = editors.createModel(text, language, uri);
    model.updateOptions({ tabSize: 2, insertSpaces: true, trimAutoWhitespace: true });
    const known = { model, text };
    this.#models.set(name, known);
    model.onDidChangeContent(() => {
      const now = model.getValue();
      if (now === known.text) return;
      known.text = now;
      this.#onedit(name, now);
    });
  }

  #uri(name: string): Uri {
    return this.#monaco.Uri.from({ scheme: 'file', path: `/${name}` });
  }
}

/** As one step that can be undone. */
function replaceAll(model: editor.ITextModel, text: string): void {
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
}
