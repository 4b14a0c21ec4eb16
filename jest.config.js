// Components run in jsdom as the platform's own runner does it; everything else runs in Node. The browser walks (e2e)
// are a project of their own, because they start an org and Chromium.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

/** Properties end, and say what they found: see the module. */
const bounded = { '^fast-check$': '<rootDir>/scripts/jest/fastCheck.cjs' };

const node = {
  testEnvironment: 'node',
  moduleNameMapper: bounded,
  transform: { '\\.(m?js|ts)$': '<rootDir>/scripts/jest/transform.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@apexdevtools/apex-parser|antlr4ng|antlr4|hono|@hono/node-server|temporal-polyfill|temporal-spec|temporal-utils)/)'
  ],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  resolver: '<rootDir>/scripts/jest/resolver.cjs'
};

export default {
  reporters: ['default', '<rootDir>/scripts/jest/unfinished.cjs'],
  projects: [
    {
      ...jestConfig,
      displayName: 'components',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/force-app'],
      testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
      // Platform modules that the runner has no stub of.
      moduleNameMapper: {
        ...bounded,
        '^lightning/(modal|platformUtilityBarApi)$': '<rootDir>/scripts/jest/stubs/lightning/$1/$1.ts'
      },
      // A style module is a bundle of CSS alone.
      moduleFileExtensions: ['ts', 'js', 'html', 'css', 'json'],
      collectCoverageFrom: undefined
    },
    {
      ...node,
      displayName: 'node',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/local-org', '<rootDir>/scripts', '<rootDir>/vectors'],
      testMatch: ['**/*.test.ts']
    },
    {
      ...node,
      displayName: 'e2e',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/e2e', '<rootDir>/local-org'],
      testMatch: ['**/*.e2e.ts'],
      globalSetup: '<rootDir>/e2e/setUp.ts',
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/patience.cjs']
    }
  ]
};
