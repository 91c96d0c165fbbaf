import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rules of `no-restricted-syntax`: a later setting replaces an earlier one, so they are added up here. */
const EVERYWHERE = [
  {
    selector:
      'Program > VariableDeclaration[kind=/^(let|var)$/], Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/], SvelteScriptElement:has(SvelteAttribute[key.name="module"]) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'Nothing at the level of a module changes: keep state in an instance.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'Parse or narrow it; `as unknown as` silences the types.',
  },
];
const NO_BROWSER_STORAGE = [
  {
    selector:
      'Identifier[name=/^(localStorage|sessionStorage)$/], MemberExpression[computed=true] > Literal[value=/^(localStorage|sessionStorage)$/]',
    message: 'Small settings live in src/lib/ui/preferences.svelte.ts, everything else in history.',
  },
];
const NO_AMBIENT_CLOCK_OR_CHANCE = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The clock comes in as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name="Math"][property.name="random"], Identifier[name="crypto"]',
    message: 'Chance comes from the run’s seed, which comes in as an argument.',
  },
  {
    selector:
      'Identifier[name=/^(setTimeout|setInterval|queueMicrotask|requestAnimationFrame|performance|document|window|globalThis|console)$/]',
    message: 'This room knows neither browser nor timers: what it needs comes in as an argument.',
  },
];
const TESTS = [
  {
    selector:
      'CallExpression[callee.property.name="waitForTimeout"], NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"], NewExpression[callee.name="Promise"] CallExpression[callee.property.name="setTimeout"]',
    message: 'Wait for what should happen, not for time to pass.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(only|skip|skipIf|runIf|todo|fails|fixme|fail)$/], MemberExpression[object.property.name="describe"][property.name=/^(only|skip|fixme)$/]',
    message: 'Every test runs, always.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(test|it|describe)$/] > ObjectExpression > Property[key.name="retry"], CallExpression[callee.property.name="configure"] > ObjectExpression > Property[key.name="retries"]',
    message: 'A test that passes the second time has failed.',
  },
];

/** The core rules whose findings TypeScript does not report itself. */
const CORE = Object.fromEntries(
  [
    'no-alert',
    'no-async-promise-executor',
    'no-case-declarations',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-debugger',
    'no-empty',
    'no-eval',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-useless-catch',
    'no-useless-escape',
    'no-var',
    'prefer-const',
    'use-isnan',
  ].map((rule) => [rule, 'error']),
);

/** @type {(...groups: { selector: string; message: string }[][]) => ['error', ...object[]]} */
const restrict = (...groups) => ['error', ...groups.flat()];

export default defineConfig(
  globalIgnores([
    'build/',
    '.svelte-kit/',
    'test-results/',
    'playwright-report/',
    // Students' programs are data: some are wrong on purpose.
    'tests/programs/',
    'src/content/examples/*/program/',
  ]),
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...CORE,
      '@typescript-eslint/no-unused-expressions': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': restrict(EVERYWHERE, NO_BROWSER_STORAGE),
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // Addresses are resolved by ui/site-link.ts.
      'svelte/no-navigation-without-resolve': 'off',
      // An async function without await still promises; students' bodies and fakes are such.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // A line break inside <pre> can be written in no other way.
      'svelte/no-useless-mustaches': ['error', { ignoreStringEscape: true }],
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // The linter's TypeScript sees a component as its ambient module; svelte-check knows its real type.
    files: ['**/*.svelte'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Lessons' programs are a student's: no module of the site, and with gaps on purpose.
    files: ['src/content/lessons/*/programs/*.ts'],
    ...ts.configs.disableTypeChecked,
    rules: {
      ...ts.configs.disableTypeChecked.rules,
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    // Lessons' texts: ours, rendered while the pages are built.
    files: ['src/lib/features/learn/LessonText.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['src/lib/ui/preferences.svelte.ts'],
    rules: { 'no-restricted-syntax': restrict(EVERYWHERE) },
  },
  {
    files: ['src/lib/{contract,engine,projections,checks}/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict(EVERYWHERE, NO_BROWSER_STORAGE, NO_AMBIENT_CLOCK_OR_CHANCE),
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': restrict(EVERYWHERE, TESTS),
      'no-restricted-imports': [
        'error',
        { paths: ['node:timers/promises', 'timers/promises', 'node:timers'] },
      ],
      // `expect(object.method)` is how a spy is looked at.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // What the compiler must refuse, it must be seen refusing.
    files: ['tests/**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
  {
    // Plain JavaScript: checked by TypeScript through JSDoc, which leaves more values untyped.
    files: ['**/*.{js,mjs}'],
    rules: {
      'no-restricted-syntax': restrict(EVERYWHERE),
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
