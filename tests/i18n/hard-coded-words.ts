import { parse } from 'svelte/compiler';

/** Attributes that are read, aloud or on the screen. */
const READ =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|text|message|hint|heading|caption|description)$/;
/** Text in these is not the interface's: code is code, styles and scripts are none of it. */
const NOT_INTERFACE = new Set(['code', 'kbd', 'samp', 'pre', 'style', 'script']);
/** Names, units and marks that are no words of a language. */
const NO_WORD = /^(Flujo|flujo|Esc|Enter|Tab|Ctrl|Cmd|TypeScript|GitHub|ms|s|KB|MB)$/;

interface Parsed {
  readonly type: string;
  readonly start: number;
  readonly name?: unknown;
  readonly data?: unknown;
  readonly value?: unknown;
}

/** Words of the interface that a component says itself instead of asking the dictionary. */
export function hardCodedWords(path: string, text: string): string[] {
  const found: string[] = [];
  const report = (words: string, start: number): void => {
    const hasWord = words
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => /\p{L}/u.test(word) && !NO_WORD.test(word));
    const line = text.slice(0, start).split('\n').length;
    if (hasWord) found.push(`${path}:${line}: "${words.trim()}"`);
  };

  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node as unknown[]) visit(item);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if (isParsed(node)) {
      if (node.type.endsWith('Directive')) return;
      if (node.type === 'RegularElement' && NOT_INTERFACE.has(String(node.name))) return;
      if (node.type === 'Attribute') {
        if (READ.test(String(node.name))) for (const part of literals(node.value)) report(...part);
        return;
      }
      if (node.type === 'Text') return report(String(node.data), node.start);
      if (node.type === 'ExpressionTag') {
        for (const part of literals(node)) report(...part);
        return;
      }
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(text, { modern: true, filename: path }).fragment);
  return found;
}

function isParsed(node: object): node is Parsed {
  return 'type' in node && 'start' in node && typeof node.type === 'string';
}

/** Literal texts that an attribute's value or an expression may come out as, with their places. */
function literals(value: unknown): [string, number][] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(literals);
  if (typeof value !== 'object' || value === null || !isParsed(value)) return [];
  const get = (key: string): unknown => Reflect.get(value, key);
  switch (value.type) {
    case 'Text':
      return [[String(value.data), value.start]];
    case 'ExpressionTag':
      return literals(get('expression'));
    case 'Literal':
      return typeof value.value === 'string' ? [[value.value, value.start]] : [];
    case 'TemplateLiteral':
      return [...literals(get('quasis')), ...literals(get('expressions'))];
    case 'TemplateElement': {
      const raw: unknown = Reflect.get(Object(value.value), 'raw');
      return [[String(raw), value.start]];
    }
    case 'ConditionalExpression':
      return [...literals(get('consequent')), ...literals(get('alternate'))];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return get('operator') === '+' || value.type === 'LogicalExpression'
        ? [...literals(get('left')), ...literals(get('right'))]
        : [];
    default:
      return [];
  }
}
