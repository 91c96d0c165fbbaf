declare module 'monaco-editor/languages/definitions/typescript/typescript' {
  import type { languages } from 'monaco-editor/editor';
  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage & {
    keywords: string[];
    tokenizer: Record<string, languages.IMonarchLanguageRule[]>;
  };
}

declare module 'monaco-editor/languages/features/typescript/ts.worker' {
  import type typescript from 'typescript';

  export interface WorkerDiagnostic {
    category: number;
    code: number;
    start: number | undefined;
    length: number | undefined;
    messageText: string | typescript.DiagnosticMessageChain;
  }
  export type WorkerCodeFix = Pick<typescript.CodeFixAction, 'fixName' | 'description' | 'changes'>;
  type Ask<Answer> = (this: TypeScriptWorker, fileName: string) => Promise<Answer>;

  /** The language service's face to the page; its methods are looked up on the prototype. */
  export interface TypeScriptWorker {
    getCompilationSettings(): typescript.CompilerOptions;
    getLanguageService(): typescript.LanguageService;
    getSyntacticDiagnostics: Ask<WorkerDiagnostic[]>;
    getSemanticDiagnostics: Ask<WorkerDiagnostic[]>;
    getCodeFixesAtPosition: (
      this: TypeScriptWorker,
      fileName: string,
      start: number,
      end: number,
      errorCodes: number[],
      formatOptions: typescript.FormatCodeSettings,
    ) => Promise<readonly WorkerCodeFix[]>;
  }
  export const TypeScriptWorker: { readonly prototype: TypeScriptWorker };
  export const ts: typeof typescript & {
    typescript: typeof typescript & {
      /** Inner to the compiler: the words of its messages, by code. */
      setLocalizedDiagnosticMessages(messages: Readonly<Record<string, string>>): void;
    };
  };
}

declare module 'typescript/lib/es/diagnosticMessages.generated.json' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
