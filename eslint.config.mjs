import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What the pure core may not touch: editors, hosts, clouds, disk, clock, environment. */
const world = ['vscode', 'vscode-*', 'octokit', '@octokit/*', '@actions/*', '@aws-sdk/*', 'node:*'];
const effects = ['**/sources/*', '**/cli/*'];
const ambient = [
  'process',
  'console',
  'fetch',
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'Buffer',
  'require',
];

const message = 'The house points one way: see CONTRIBUTING.md.';
const imports = (...patterns) => ['error', { patterns: patterns.map(group => ({ group: [group], message })) }];

/** The core may name the types of prices, never their code. */
const coreImports = [
  'error',
  {
    patterns: [
      { group: ['@costlens/*'], message, allowTypeImports: true },
      ...[...world, ...effects].map(group => ({ group: [group], message })),
    ],
  },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'test/artefacts/**', 'test/cases/**', 'test/corpus/**', 'examples/**', '**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An import of types alone must not load a module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/method-signature-style': 'off',
    },
  },
  {
    files: ['estimator/src/**/*.ts'],
    ignores: ['estimator/src/sources/**', 'estimator/src/cli/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': coreImports,
      'no-restricted-globals': ['error', ...ambient],
    },
  },
  { files: ['estimator/src/model.ts'], rules: { 'no-restricted-imports': imports('*') } },
  // Neither language is evaluated with the other in mind; stacks/ is above both.
  {
    files: ['estimator/src/terraform/**/*.ts'],
    rules: { 'no-restricted-imports': imports('**/cloudformation/**', '**/stacks/**') },
  },
  {
    files: ['estimator/src/cloudformation/**/*.ts'],
    rules: { 'no-restricted-imports': imports('**/terraform/evaluate/*.ts', '**/terraform/hcl/**', '**/stacks/**') },
  },
  {
    files: ['estimator/src/sources/**/*.ts'],
    rules: { 'no-restricted-imports': imports('vscode', 'octokit', '@actions/*', '@aws-sdk/*', '**/cli/*') },
  },
  {
    files: ['pricing-cache/src/**/*.ts'],
    rules: { 'no-restricted-imports': imports('vscode', 'octokit', '@actions/*', '@costlens/*') },
  },
  {
    files: ['extension/src/server/**/*.ts'],
    rules: { 'no-restricted-imports': imports('vscode', 'octokit', '@actions/*') },
  },
  {
    files: ['test/**/*.ts'],
    // A describe holds its whole table.
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
