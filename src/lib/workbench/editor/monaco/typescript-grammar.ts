import type { languages } from 'monaco-editor/editor';
import { language } from 'monaco-editor/languages/definitions/typescript/typescript';
import { PRIMITIVE_TYPES } from '../highlight';

/** Names that are keywords only in some places; colouring them everywhere misleads. */
const CONTEXTUAL = [
  'get',
  'global',
  'is',
  'module',
  'out',
  'package',
  'require',
  'set',
  'undefined',
];

/** Keywords that a parenthesis may follow without making it a call. */
const NOT_CALLED = [
  'async',
  'await',
  'case',
  'catch',
  'delete',
  'else',
  'extends',
  'for',
  'from',
  'function',
  'if',
  'import',
  'in',
  'instanceof',
  'new',
  'of',
  'return',
  'super',
  'switch',
  'throw',
  'typeof',
  'void',
  'while',
  'yield',
];

/** The shipped grammar, which names functions and types by the same signs as `highlight`. */
export function typescriptGrammar(): languages.IMonarchLanguage {
  const notKeywords = new Set([...CONTEXTUAL, ...PRIMITIVE_TYPES]);
  return {
    ...language,
    keywords: language.keywords.filter((word) => !notKeywords.has(word)),
    notCalled: NOT_CALLED,
    primitives: [...PRIMITIVE_TYPES],
    tokenizer: {
      ...language.tokenizer,
      common: [
        [
          /#?[A-Za-z_$\u00c0-\u024f][\w$\u00c0-\u024f]*(?=\s*\()/,
          { cases: { '@notCalled': 'keyword', '@default': 'function' } },
        ],
        [/[A-Z][\w$\u00c0-\u024f]*/, 'type.identifier'],
        [
          /#?[a-z_$\u00c0-\u024f][\w$\u00c0-\u024f]*/,
          {
            cases: {
              '@keywords': 'keyword',
              '@primitives': 'type.identifier',
              '@default': 'identifier',
            },
          },
        ],
        ...(language.tokenizer.common ?? []),
      ],
    },
  };
}
