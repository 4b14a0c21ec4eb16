// Lint rules: the platform's own for components, typescript-eslint for all TypeScript, and the project's layers.
import { createRequire } from 'node:module';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import layers from './scripts/eslint/layers.js';

const require = createRequire(import.meta.url);
const lwc = require('@salesforce/eslint-config-lwc');
const importPlugin = require('eslint-plugin-import');
const jest = require('eslint-plugin-jest');
const lightning = require('@salesforce/eslint-plugin-lightning');
const lwcPlugin = require('@lwc/eslint-plugin-lwc');

const COMPONENTS = ['force-app/main/*/lwc/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/*.e2e.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/.local-org/',
      '**/.cache/',
      'coverage/',
      'types/generated/',
      // Built from npm packages by `npm run libraries`.
      'force-app/**/staticresources/*.js',
      // Emitted by `npm run build` from the TypeScript beside it.
      'force-app/**/lwc/**/*.js'
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { layers },
    rules: {
      'layers/arrows': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error'
    }
  },
  {
    files: ['**/*.{js,mjs,cjs}', 'local-org/**/*.ts', 'scripts/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { globals: { ...globals.node } }
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
    }
  },
  ...lwc.configs.recommendedTs.map((config) => ({
    ...config,
    files: COMPONENTS,
    ignores: TESTS,
    // One parser for all TypeScript; the platform's rules read the same tree.
    languageOptions: { ...config.languageOptions, parser: tseslint.parser, parserOptions: { sourceType: 'module' } },
    plugins: {
      ...config.plugins,
      '@lwc/lwc': lwcPlugin,
      '@salesforce/lightning': lightning,
      import: importPlugin,
      jest
    }
  })),
  {
    files: COMPONENTS,
    // tsc and typescript-eslint check these better: unused names by type, switches over unions for completeness.
    rules: { 'no-unused-vars': 'off', 'consistent-return': 'off', 'default-case': 'off' }
  },
  {
    // The one place that waits for keys to rest; the rule guards against work that outlives its component, which drops it.
    files: ['force-app/main/shared/lwc/keyPause/keyPause.ts'],
    rules: { '@lwc/lwc/no-async-operation': 'off' }
  },
  {
    files: TESTS,
    plugins: { jest },
    languageOptions: { globals: { ...globals.jest } },
    settings: { jest: { version: 29 } },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/valid-expect': 'error',
      'jest/no-identical-title': 'error'
    }
  }
);
