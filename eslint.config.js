import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What strangers' pages and strict policies do not bear, and what older browsers cannot read. */
const NOT_IN_SRC = [
  [
    'MemberExpression[object.name="Array"][property.name="from"]',
    'Prototype.js and MooTools replace Array.from: use spread.',
  ],
  [
    'CallExpression[callee.property.name="entries"][callee.object.name!="Object"][arguments.length=0]',
    'Prototype.js takes Array.prototype.entries away: count, or use forEach.',
  ],
  ['ForInStatement', 'for…in sees what old libraries add to prototypes: use for…of and Object.entries.'],
  ['ExportDefaultDeclaration', 'Give it a name: no default exports.'],
  [
    'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'Trusted Types forbid it: use a Lit template.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    'Trusted Types forbid it: use a Lit template.',
  ],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    'document.write breaks pages.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A strict policy forbids style attributes: use a class, or styleMap.',
  ],
  ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'Safari before 16.4 cannot read a lookbehind.'],
  ['StaticBlock', 'Safari before 16.4 cannot read a static block.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores([
    'dist',
    'release',
    'types',
    'coverage',
    'examples/*/{dist,_site,.next}',
    // Compiled by their own settings.
    'examples/types',
    'test/types',
    'storybook-static',
    'test/vendor',
    'test/pages',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function that promises by its type need not wait for anything.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'site/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts', 'site/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NOT_IN_SRC],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // chai's assertions are expressions, and some of them are promises.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['examples/**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    // What JSX uses, the rule does not see.
    rules: { 'no-unused-vars': 'off' },
  },
  { files: ['test/support/engines/late-errors.js'], languageOptions: { globals: globals.mocha } },
);
