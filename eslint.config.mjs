import { join } from 'node:path';
import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.mjs';
import { noModuleLevelDom } from './scripts/lint/no-module-level-dom.mjs';
import { safeTemplates, smallProperties } from './scripts/lint/templates.mjs';

const markup = 'Text from a pack would become markup. Render it with html`…`, which escapes it.';

/** D1 of the embedding rules: no way for data to become markup or script. */
const unsafeNames = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
];

const unsafe = `/^(${unsafeNames.join('|')})$/`;

const restrictedSyntax = [
  { selector: `MemberExpression[property.name=${unsafe}]`, message: markup },
  { selector: `MemberExpression[property.value=${unsafe}]`, message: markup },
  { selector: `ObjectPattern > Property[key.name=${unsafe}]`, message: markup },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write wipes a page that has finished loading.',
  },
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Prototype.js replaces Array.from on the host page. Write [...iterable].',
  },
  {
    selector:
      'CallExpression[callee.property.name="setAttribute"] > Literal[value=/^(style|srcdoc|on.+)$/i]',
    message:
      "A page's content policy refuses this attribute. Use style.setProperty() or a listener.",
  },
];

const restrictedImports = {
  patterns: [
    { regex: '^lit/(directives/unsafe-|static-html)', message: markup },
    {
      regex: '^lit/directives/style-map',
      message:
        'styleMap writes "style=", which a page\'s "style-src" refuses. Use style.setProperty().',
    },
    {
      regex: '^lit/(async-directive|directive)',
      message: "The embed files' Lit has no directives (scripts/rollup/small-lit.mjs).",
    },
  ],
};

export default defineConfig(
  {
    ignores: ['dist/', 'storybook-static/', 'coverage/', '.tools/', '.cache/', '**/node_modules/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A non-null assertion says "the data was checked above"; strict index access needs it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
    },
  },
  {
    // Scripts of host pages in the tests are written as such pages write them.
    files: ['**/*.js'],
    rules: {
      'no-var': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: {
      hiring: {
        rules: {
          'import-directions': importDirections,
          'no-module-level-dom': noModuleLevelDom,
          'safe-templates': safeTemplates,
          'small-properties': smallProperties,
        },
      },
    },
    rules: {
      'hiring/import-directions': ['error', { src: join(import.meta.dirname, 'src') }],
      'hiring/no-module-level-dom': 'error',
      'hiring/safe-templates': 'error',
      'hiring/small-properties': 'error',
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'no-restricted-imports': ['error', restrictedImports],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // Lit binds listeners to their element.
      '@typescript-eslint/unbound-method': 'off',
      // `async` may stand for "gives a promise, and never throws at once".
      '@typescript-eslint/require-await': 'off',
      // Whatever a page threw or wrote is told to the integrator as text.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // Walks up from an element start at itself.
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['node'] }],
      // One line for the integrator, through base/report.ts.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    // A language is one file, however much the widgets say.
    files: ['src/i18n/locales/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    ...litPlugin.configs['flat/recommended'],
  },
  { files: ['src/**/*.ts'], ...wcPlugin.configs['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11yPlugin },
    rules: {
      ...litA11yPlugin.configs.recommended.rules,
      // Listeners are delegated to a box around buttons, whose click comes from the keyboard too.
      'lit-a11y/click-events-have-key-events': 'off',
      // As cards, a table has `display: block`, which takes its roles away in some engines: they are
      // written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // embed/ is what a page runs: it starts at once, and is never imported in Node.
    files: ['src/embed/**/*.ts'],
    rules: { 'hiring/no-module-level-dom': 'off' },
  },
);
