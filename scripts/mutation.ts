import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { PROJECT_FOLDER } from './folders';
import { isDrawn } from './mutation-share.mjs';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Files of which so many of a hundred changes must be noticed by a test. */
interface Scope {
  readonly name: string;
  readonly files: RegExp;
  readonly least: number;
}

const SCOPES: readonly Scope[] = [
  {
    name: 'redaction and encryption',
    files: /^src\/(?:domain|files)\/(?:[\w-]+\/)*(?:redact|seal|crypt)/,
    least: 95,
  },
  { name: 'domain', files: /^src\/domain\//, least: 85 },
  { name: 'storage', files: /^src\/storage\//, least: 85 },
  { name: 'files', files: /^src\/files\//, least: 85 },
];

/**
 * The changes of a folder are noticed by its own tests: others come too late to be waited for. A folder
 * within one of these stands before it.
 */
const RUNS = [
  { folder: 'src/domain/influence/', testFiles: ['tests/domain/influence/*.test.ts'] },
  {
    folder: 'src/domain/coverage/',
    testFiles: [
      'tests/domain/{coverage,method}/*.test.ts',
      'tests/features/coverage/gap-*.test.ts',
    ],
  },
  { folder: 'src/domain/', testFiles: ['tests/domain/{*,commands/*,method/*}.test.ts'] },
  { folder: 'src/files/', testFiles: ['tests/files/**/*.test.ts'] },
  {
    folder: 'src/storage/',
    testFiles: ['tests/storage/**/*.test.ts', 'tests/editing/**/*.test.ts'],
  },
];

export interface Score {
  readonly name: string;
  readonly noticed: number;
  readonly unnoticed: number;
  /** Of a hundred; 0 where nothing was changed. */
  readonly score: number;
  readonly least: number;
}

/** How many of the changes were noticed; one that no test runs is not, one without effect does not count. */
export function scoresOf(
  results: readonly Pick<MutantResult, 'fileName' | 'status'>[],
): readonly Score[] {
  return SCOPES.map(({ name, files, least }) => {
    const inScope = results.filter(({ fileName }) => files.test(fileName));
    const count = (...statuses: MutantResult['status'][]) =>
      inScope.filter(({ status }) => statuses.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const unnoticed = count('Survived', 'NoCoverage');
    const all = noticed + unnoticed;
    return { name, noticed, unnoticed, score: (100 * noticed) / Math.max(all, 1), least };
  });
}

/**
 * Changes the files, all of the scopes when none are named, and prints and returns the scores.
 * `UNDERCURRENT_SHARE=0.1` tries a tenth of the changes, drawn by `UNDERCURRENT_SEED`.
 */
export async function runMutation(mutate: readonly string[] = []): Promise<readonly Score[]> {
  const changed = mutate.length > 0 ? mutate : filesOfScopes();
  const results: MutantResult[] = [];
  for (const { folder, testFiles } of RUNS) {
    const inFolder = changed.filter((path) => runOf(path)?.folder === folder);
    if (inFolder.length > 0) results.push(...(await runFolder(folder, inFolder, testFiles)));
  }
  // A scope without files has failed, unless others were asked for.
  const scores = scoresOf(results).filter(
    ({ noticed, unnoticed }) => mutate.length === 0 || noticed + unnoticed > 0,
  );
  for (const { name, noticed, unnoticed, score, least } of scores) {
    const mark = score < least ? '✗' : '✓';
    console.log(
      `${mark} ${name}: ${score.toFixed(1)} % of ${noticed + unnoticed} changes noticed (${least} %)`,
    );
  }
  return scores;
}

function runOf(path: string) {
  return RUNS.find(({ folder }) => path.startsWith(folder));
}

/** The results of a folder's changes, which are also written to reports/mutation. */
async function runFolder(folder: string, mutate: string[], testFiles: string[]) {
  const stryker = new Stryker({
    mutate,
    testFiles,
    ...(process.env.UNDERCURRENT_SHARE !== undefined && {
      plugins: [
        '@stryker-mutator/vitest-runner',
        join(PROJECT_FOLDER, 'scripts/mutation-share.mjs'),
      ],
      checkers: ['share'],
    }),
    jsonReporter: { fileName: `reports/mutation/${basename(folder)}.json` },
    ...(process.env.UNDERCURRENT_WORKERS !== undefined && {
      concurrency: Number(process.env.UNDERCURRENT_WORKERS),
    }),
  });
  // What no test runs is known without being tried.
  const results = (await stryker.runMutationTest()).filter(({ id }) => isDrawn(id));
  return results.map((result) => ({
    ...result,
    fileName: relative(PROJECT_FOLDER, result.fileName).replaceAll('\\', '/'),
  }));
}

/** Workers only pass on what they are sent; what they call is changed where it is. */
function filesOfScopes(): string[] {
  return readdirSync(join(PROJECT_FOLDER, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.worker.ts'))
    .filter((path) => SCOPES.some(({ files }) => files.test(path)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const scores = await runMutation(process.argv.slice(2));
  process.exitCode = scores.some(({ score, least }) => score < least) ? 1 : 0;
}
