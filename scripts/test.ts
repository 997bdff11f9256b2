import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BUILD_FOLDER, REPORTS_FOLDER } from './folders';
import { print, runCheck, runTests } from './test-steps';
import type { Outcome, Step } from './test-steps';

// Everything that must hold, in one run: all steps run, whatever fails, and the last line counts them.

const CHECKS: readonly Step[] = [
  { name: 'formatting (prettier)', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint (eslint)', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types (tsc)', command: ['tsc', '--project', 'tsconfig.json'] },
  { name: 'types of the workers (tsc)', command: ['tsc', '--project', 'tsconfig.workers.json'] },
  {
    name: 'import directions (dependency-cruiser)',
    command: ['depcruise', 'src', 'tests', 'scripts', 'bench', '--output-type', 'err'],
  },
  { name: 'unused code (knip)', command: ['knip'] },
];

const BUILD: Step = {
  name: 'build (vite)',
  command: ['vite', 'build', '--logLevel', 'warn'],
  environment: { NODE_ENV: 'production' },
};

const PROJECTS = ['unit', 'storage', 'browser', 'e2e', 'promises'] as const;

// Nothing of an earlier run may be taken for this one's.
for (const folder of [REPORTS_FOLDER, BUILD_FOLDER])
  rmSync(folder, { recursive: true, force: true });
mkdirSync(REPORTS_FOLDER, { recursive: true });

const outcomes = await inParallel([...CHECKS, BUILD], runCheck);
// One after the other: each uses all there is of the machine, and e2e drives what was built above.
for (const project of PROJECTS) outcomes.push(await runTests(project));

print(outcomes);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(join(REPORTS_FOLDER, 'summary.txt'), `${summary}\n`);
console.log(summary);
process.exitCode = failed === 0 ? 0 : 1;

async function inParallel(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...steps];
  const workers = Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step));
  });
  await Promise.all(workers);
  return outcomes;
}
