// The SDK warns in every worker of a Node that it will need next year.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** @type {import('jest').Config} */
export default {
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': '@swc/jest' },
  // Packages that ship ES modules only, which Jest's CommonJS runtime has to be given translated.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|jose)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.types/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  maxWorkers: 2,
  setupFiles: ['<rootDir>/test/wait-longer.ts'],
  testTimeout: 60_000,
};
