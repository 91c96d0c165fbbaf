import {
  ts,
  TypeScriptWorker,
  type WorkerCodeFix,
} from 'monaco-editor/languages/features/typescript/ts.worker';
import { workbench as en } from '$lib/i18n/en/workbench';
import { workbench as es } from '$lib/i18n/es/workbench';
import { awaitFix } from './await-fix';
import { forgottenAwaits, type ForgottenAwait } from './forgotten-await';

/** Ours, far from the compiler's own codes. */
const FORGOTTEN_AWAIT = 990_001;
const WARNING = 0;

const { prototype } = TypeScriptWorker;
const stock = {
  syntactic: prototype.getSyntacticDiagnostics,
  semantic: prototype.getSemanticDiagnostics,
  fixes: prototype.getCodeFixesAtPosition,
};
const loading = new Map<string, Promise<void>>();

/** The compiler's messages in Spanish, loaded when first wanted. */
function localised(locale: string | undefined): Promise<void> {
  if (locale !== 'es') return Promise.resolve();
  const messages =
    loading.get(locale) ??
    import('typescript/lib/es/diagnosticMessages.generated.json').then((module) =>
      ts.typescript.setLocalizedDiagnosticMessages(module.default),
    );
  loading.set(locale, messages);
  return messages;
}

function wordsOf(worker: TypeScriptWorker): typeof es {
  return worker.getCompilationSettings().locale === 'es' ? es : en;
}

function forgottenIn(worker: TypeScriptWorker, fileName: string): ForgottenAwait[] {
  const program = worker.getLanguageService().getProgram();
  const file = program?.getSourceFile(fileName);
  return program && file ? forgottenAwaits(ts.typescript, program.getTypeChecker(), file) : [];
}

// The stock worker offers no other way in: it makes an instance of its own class.
Object.assign(prototype, {
  async getSyntacticDiagnostics(fileName) {
    await localised(this.getCompilationSettings().locale);
    return stock.syntactic.call(this, fileName);
  },
  async getSemanticDiagnostics(fileName) {
    await localised(this.getCompilationSettings().locale);
    const found = await stock.semantic.call(this, fileName);
    const words = wordsOf(this);
    return [
      ...found,
      ...forgottenIn(this, fileName).map(({ start, length, callee }) => ({
        category: WARNING,
        code: FORGOTTEN_AWAIT,
        start,
        length,
        messageText: words.forgottenAwait(callee),
      })),
    ];
  },
  async getCodeFixesAtPosition(fileName, start, end, errorCodes, formatOptions) {
    const codes = errorCodes.filter((code) => code !== FORGOTTEN_AWAIT);
    const fixes = codes.length
      ? await stock.fixes.call(this, fileName, start, end, codes, formatOptions)
      : [];
    if (codes.length === errorCodes.length) return fixes;
    const words = wordsOf(this);
    const own: WorkerCodeFix[] = forgottenIn(this, fileName)
      .filter((found) => found.start <= end && found.start + found.length >= start)
      .map((found) => ({
        fixName: 'forgottenAwait',
        description: found.asyncAt === undefined ? words.addAwait : words.addAwaitAndAsync,
        changes: [{ fileName, textChanges: awaitFix(found) }],
      }));
    return [...own, ...fixes];
  },
} satisfies Partial<TypeScriptWorker> & ThisType<TypeScriptWorker>);
