import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import layers from './scripts/eslint-layers.mjs';

/** ESLint's own rules that find mistakes. For TypeScript, the compiler and typescript-eslint cover the rest. */
const mistakes = Object.fromEntries(
  [
    'no-case-declarations',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-dupe-else-if',
    'no-empty',
    'no-empty-character-class',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-template-curly-in-string',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-useless-assignment',
    'no-useless-backreference',
    'no-useless-escape',
  ].map((rule) => [rule, 'error']),
);

/** The globals that scripts use in Node. Any other undeclared name is a mistake. */
const nodeGlobals = Object.fromEntries(
  'process console URL URLSearchParams Buffer setTimeout clearTimeout fetch performance'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

/** Forbids parsing a string as HTML, style attributes, and key handlers outside an element. */
const forbiddenInSources = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Do not parse a string as HTML: use nodes or a Lit template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|setHTML|parseFromString|parseHTMLUnsafe|createContextualFragment|writeln)$/]',
    message: 'Do not parse a string as HTML: use nodes or a Lit template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    message: 'Do not parse a string as HTML: use nodes or a Lit template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute violates a strict Content Security Policy: use the style property.',
  },
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"][callee.object.name=/^(document|window|globalThis|self)$/][arguments.0.value=/^key/]',
    message: 'Handle keys on the element that has the focus, never for the whole page.',
  },
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"][callee.object.property.name=/^(ownerDocument|defaultView|documentElement|body)$/][arguments.0.value=/^key/]',
    message: 'Handle keys on the element that has the focus, never for the whole page.',
  },
];

const forbiddenImports = {
  paths: [
    { name: 'lit/directives/unsafe-html.js', message: 'Do not parse a string as HTML: use nodes or a Lit template.' },
    { name: 'lit/directives/unsafe-svg.js', message: 'Do not parse a string as SVG: use nodes or a Lit template.' },
    {
      name: 'lit/directives/style-map.js',
      message: 'It renders a style attribute, which violates a strict Content Security Policy: set the style property.',
    },
    { name: 'lit/decorators.js', message: 'Use `static properties` and `declare`: decorators need helper code.' },
    { name: 'lit-html', message: 'Import from lit, so that the type declarations name a dependency of the package.' },
    {
      name: 'lit-element',
      message: 'Import from lit, so that the type declarations name a dependency of the package.',
    },
  ],
};

/** Forbids `only` and silent skips, so that a disabled test is always visible. */
const forbiddenInTests = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|context|it|specify|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Remove `only`, `skip` and `todo`: all tests must run.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'Use `it` or `describe`: all tests must run.',
  },
  {
    selector:
      'CallExpression[callee.type="MemberExpression"][callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'Remove `this.skip()`: all tests must run.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'docs-dist/',
      'coverage/',
      '.cache/',
      'demo/photos/',
      'integrations/frameworks/',
      'test/package/types/',
    ],
  },
  {
    // Prettier wraps code, but not comments.
    rules: { 'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true }] },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['examples/**'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...mistakes,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc, layers },
    settings: { litHtmlSources: true },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',

      ...litA11y.configs.recommended.rules,
      'lit-a11y/valid-lang': 'error',
      // Safari does not expose a list without bullets as a list, unless it has an explicit role.
      'lit-a11y/no-redundant-role': 'off',

      ...wc.configs['flat/best-practice'].rules,
      // The rule of eslint-plugin-lit knows the lifecycle methods of LitElement.
      'wc/guard-super-call': 'off',

      // A class and the interface that documents its common properties are merged: data/source-properties.ts.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'layers/direction': 'error',
      'layers/insides': 'error',
      'layers/on-demand': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': ['error', forbiddenImports],
      'no-restricted-syntax': ['error', ...forbiddenInSources],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A type of open-wc makes `equal()` look like a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
      // Tests capture the console messages of the elements.
      'no-console': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenInTests],
      // `expect(x).to.be.true` is an assertion.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    // Scripts of pages.
    ignores: ['demo/**', 'docs/site/assets/**', 'examples/**'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error' },
  },
  {
    // A script of the block editor.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: {
      globals: { window: 'readonly', customElements: 'readonly', document: 'readonly', DOMParser: 'readonly' },
    },
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbiddenInSources.filter(({ selector }) => !selector.includes('parseFromString')),
      ],
    },
  },
  {
    // The packages of the examples are not installed here, so their types are unknown.
    files: ['**/*.mjs', '**/*.js', 'examples/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      ...mistakes,
      '@typescript-eslint/no-unused-expressions': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
);
