import { mkdirSync } from 'node:fs';
import { BUILD_FOLDER, REPORTS_FOLDER } from './folders';
import { runCheck, runTests } from './test-steps';

// The tests of the promises (docs/promises.md) with the counts of the long run: about an hour.

process.env.UNDERCURRENT_LONG = '1';
mkdirSync(REPORTS_FOLDER, { recursive: true });
const built = await runCheck({
  name: 'build (vite)',
  command: ['vite', 'build', '--outDir', BUILD_FOLDER, '--logLevel', 'warn'],
  environment: { NODE_ENV: 'production' },
});
const { passed, failed } = built.failed > 0 ? built : await runTests('promises');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
