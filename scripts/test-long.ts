import { mkdirSync } from 'node:fs';
import { BUILD_FOLDER, REPORTS_FOLDER } from './folders';
import { runMutation } from './mutation';
import { print, runCheck, runTests } from './test-steps';

// The tests of the promises (docs/promises.md) with the counts of the long run, about an hour; then
// changes made on purpose, which the tests must notice, some hours more.

process.env.UNDERCURRENT_LONG = '1';
mkdirSync(REPORTS_FOLDER, { recursive: true });
const built = await runCheck({
  name: 'build (vite)',
  command: ['vite', 'build', '--outDir', BUILD_FOLDER, '--logLevel', 'warn'],
  environment: { NODE_ENV: 'production' },
});
const tests = built.failed > 0 ? built : await runTests('promises');
// Each change runs its tests anew: with the counts of each commit.
delete process.env.UNDERCURRENT_LONG;
const scores = await runMutation();
print([tests]);
const reached = scores.filter(({ score, least }) => score >= least).length;
const failed = tests.failed + scores.length - reached;
console.log(`${tests.passed + reached} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
