// Changes the code in one small place after the other and asks whether a test notices. Which files, and
// how many must be noticed: scripts/mutation.ts.

/** @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Which tests reach a change is known from the first run; what imports it need not be followed each time.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once when a file is loaded would need all tests anew for each change: tables, schemas.
  ignoreStatic: true,
  tempDirName: 'reports/mutation-sandbox',
  ignorePatterns: ['/bench', '/coverage', '/deploy', '/dist', '/docs', '/public', '/reports'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  // Counting which test reaches which change makes the first run many times as long as the others.
  dryRunTimeoutMinutes: 60,
};
