import type ts from 'typescript';

/** A promise that nobody waits for, in the positions of the file. */
export interface ForgottenAwait {
  readonly start: number;
  readonly length: number;
  /** What is called, as it is written: `tarea1()` without the arguments. */
  readonly callee: string;
  /** Where `async` must be added too, when the function around it is not async. */
  readonly asyncAt?: number;
}

/** Calls that take care of a promise themselves. */
const HANDLERS = new Set(['then', 'catch', 'finally']);

/**
 * Promises in a place where they are lost: a statement of its own, a piece of a template, an
 * argument of `console.*`. The compiler finds a promise that is compared or computed with by itself.
 */
export function forgottenAwaits(
  compiler: typeof ts,
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): ForgottenAwait[] {
  const found: ForgottenAwait[] = [];
  const report = (expression: ts.Expression): void => {
    const call = withoutParentheses(compiler, expression);
    if (!compiler.isCallExpression(call)) return;
    if (compiler.isPropertyAccessExpression(call.expression)) {
      if (HANDLERS.has(call.expression.name.text)) return;
    }
    if (!isPromise(checker, checker.getTypeAtLocation(call))) return;
    const start = call.getStart(file);
    const asyncAt = whereAsyncIsMissing(compiler, call, file);
    found.push({
      start,
      length: call.getEnd() - start,
      callee: call.expression.getText(file),
      ...(asyncAt !== undefined && { asyncAt }),
    });
  };
  const visit = (node: ts.Node): void => {
    if (compiler.isExpressionStatement(node)) reportStatement(compiler, node.expression, report);
    else if (compiler.isTemplateSpan(node)) report(node.expression);
    else if (compiler.isCallExpression(node) && isConsole(compiler, node)) {
      node.arguments.forEach(report);
    }
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Also the last part of `a && b()`, `a ?? b()` and `a ? b() : c()`, whose value is lost as well. */
function reportStatement(
  compiler: typeof ts,
  expression: ts.Expression,
  report: (expression: ts.Expression) => void,
): void {
  const inner = withoutParentheses(compiler, expression);
  if (compiler.isConditionalExpression(inner)) {
    reportStatement(compiler, inner.whenTrue, report);
    reportStatement(compiler, inner.whenFalse, report);
  } else if (compiler.isBinaryExpression(inner) && isLogical(compiler, inner.operatorToken.kind)) {
    reportStatement(compiler, inner.right, report);
  } else report(inner);
}

function isLogical(compiler: typeof ts, kind: ts.SyntaxKind): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken, CommaToken } =
    compiler.SyntaxKind;
  return (
    kind === AmpersandAmpersandToken ||
    kind === BarBarToken ||
    kind === QuestionQuestionToken ||
    kind === CommaToken
  );
}

function withoutParentheses(compiler: typeof ts, expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (compiler.isParenthesizedExpression(inner)) inner = inner.expression;
  return inner;
}

function isConsole(compiler: typeof ts, call: ts.CallExpression): boolean {
  const { expression } = call;
  return (
    compiler.isPropertyAccessExpression(expression) &&
    compiler.isIdentifier(expression.expression) &&
    expression.expression.text === 'console'
  );
}

function isPromise(checker: ts.TypeChecker, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    const then = part.getProperty('then');
    return (
      then?.valueDeclaration !== undefined &&
      checker.getTypeOfSymbolAtLocation(then, then.valueDeclaration).getCallSignatures().length > 0
    );
  });
}

/** The start of the nearest function when it is not async and can become so. */
function whereAsyncIsMissing(
  compiler: typeof ts,
  node: ts.Node,
  file: ts.SourceFile,
): number | undefined {
  for (let above = node.parent; !compiler.isSourceFile(above); above = above.parent) {
    if (!compiler.isFunctionLike(above)) continue;
    const modifiers = compiler.canHaveModifiers(above) ? compiler.getModifiers(above) : undefined;
    const { AsyncKeyword } = compiler.SyntaxKind;
    if (modifiers?.some((modifier) => modifier.kind === AsyncKeyword)) return undefined;
    const plain =
      compiler.isArrowFunction(above) ||
      compiler.isFunctionExpression(above) ||
      compiler.isFunctionDeclaration(above);
    return plain && !modifiers?.length ? above.getStart(file) : undefined;
  }
  return undefined;
}
