import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const LIBRARY = path.resolve(import.meta.dirname, '../../src/lib');
const ENTRY = path.join(LIBRARY, 'flujo/index.ts');

const program = ts.createProgram([ENTRY], {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts'],
  types: [],
  strict: true,
  noCheck: true,
  paths: { '$lib/*': [path.join(LIBRARY, '*')] },
});
const checker = program.getTypeChecker();
const entry = program.getSourceFile(ENTRY);
const moduleSymbol = entry && checker.getSymbolAtLocation(entry);
const exported = (moduleSymbol ? checker.getExportsOfModule(moduleSymbol) : []).map((symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
);

const isValue = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Value) !== 0;
const isOurs = (symbol: ts.Symbol) =>
  symbol.declarations?.some((one) => one.getSourceFile().fileName.startsWith(LIBRARY)) === true;
const textOf = (of: ts.Symbol | ts.Signature) =>
  ts.displayPartsToString(of.getDocumentationComment(checker));
const tagsOf = (of: ts.Symbol | ts.Signature) => of.getJsDocTags(checker).map(({ name }) => name);

function typesOf(symbol: ts.Symbol): ts.Type[] {
  const types = [checker.getDeclaredTypeOfSymbol(symbol)];
  const [declaration] = symbol.declarations ?? [];
  if (declaration && symbol.flags & ts.SymbolFlags.Variable) {
    types.push(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  }
  return types.filter((type) => type.flags & ts.TypeFlags.Object);
}

/** What stands after the dot, private and internal parts left out, as `Task.submit`. */
function membersOf(symbol: ts.Symbol): [string, ts.Symbol][] {
  return typesOf(symbol).flatMap((type) =>
    checker
      .getPropertiesOfType(type)
      .filter((one) => isOurs(one) && !one.name.startsWith('#') && !one.name.startsWith('~'))
      .filter((one) => !tagsOf(one).includes('internal'))
      // Of an error class it is the class's own.
      .filter((one) => !(one.name === 'name' && symbol.flags & ts.SymbolFlags.Class))
      .map((one): [string, ts.Symbol] => [`${symbol.name}.${one.name}`, one]),
  );
}

function signaturesOf(symbol: ts.Symbol): readonly ts.Signature[] {
  const [declaration] = symbol.declarations ?? [];
  return declaration
    ? checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
    : [];
}

test('every export says what it is', () => {
  expect(exported.length).toBeGreaterThan(100);
  expect(exported.filter((one) => textOf(one) === '').map(({ name }) => name)).toEqual([]);
});

test('every option, field and method says what it is', () => {
  const members = exported.flatMap(membersOf);
  expect(members.length).toBeGreaterThan(200);
  expect(members.filter(([, one]) => textOf(one) === '').map(([name]) => name)).toEqual([]);
});

test('every way to call something says what it does', () => {
  const callable = [
    ...exported.filter(isValue).map((one): [string, ts.Symbol] => [one.name, one]),
    ...exported.flatMap(membersOf),
  ];
  const silent = callable.filter(([, one]) => {
    const own = signaturesOf(one).filter(({ declaration }) =>
      declaration?.getSourceFile().fileName.startsWith(LIBRARY),
    );
    return textOf(one) === '' || (own.length > 1 && own.some((way) => textOf(way) === ''));
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('every function shows an example', () => {
  const functions = exported.filter(({ flags }) => flags & ts.SymbolFlags.Function);
  expect(functions.length).toBeGreaterThan(30);
  const without = functions.filter((one) => !tagsOf(one).includes('example'));
  expect(without.map(({ name }) => name)).toEqual([]);
});
