import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { BUILD_FOLDER, PROJECT_FOLDER, REPORTS_FOLDER } from './folders';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a step counts for: a check is one, a project of tests as many as it has tests. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What is to be known of each failure once the output has scrolled by. */
  readonly reasons: readonly string[];
}

/** Runs a static check and prints what it said, whole, when it is done. */
export async function runCheck({ name, command, environment }: Step): Promise<Outcome> {
  const { status, output } = await run(command, 'kept', environment);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) console.log(output);
  return status === 0
    ? { name, passed: 1, failed: 0, reasons: [] }
    : { name, passed: 0, failed: 1, reasons: [output.trimEnd()] };
}

/** Runs one project of vitest; a run without tests, or with tests left out, has failed. */
export async function runTests(project: string): Promise<Outcome> {
  const report = join(REPORTS_FOLDER, `${project}.json`);
  const { status } = await run(
    [
      'vitest',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    'shown',
    { UNDERCURRENT_BUILD: BUILD_FOLDER },
  );
  const counted = countTests(report);
  // Vitest also fails for what no test stands for, such as an error after the last one.
  const unseen = status !== 0 && counted.failed === 0 ? 1 : 0;
  return {
    name: `tests: ${project} (${counted.passed})`,
    passed: counted.passed,
    failed: counted.failed + unseen,
    reasons: unseen === 1 ? ['Vitest failed, though no test did: see above.'] : whatFailed(report),
  };
}

/** A line for each, and under it what failed. */
export function print(outcomes: readonly Outcome[]): void {
  for (const { name, failed, reasons } of outcomes) {
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}`);
    for (const reason of reasons) console.log(reason.replace(/^/gm, '    '));
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Counts the tests of a vitest JSON report: one skipped or left to do counts as failed, so does an empty run. */
export function countTests(file: string): { passed: number; failed: number } {
  const files = read(file)?.testResults ?? [];
  const tests = files.flatMap((result) => result.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  // A file that cannot be loaded has no tests, and has failed.
  const unloaded = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = tests.length - passed + unloaded;
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/** The file, the title and the message of each test of a vitest JSON report that did not pass. */
export function whatFailed(file: string): readonly string[] {
  return (read(file)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const place = relative(PROJECT_FOLDER, name);
    if (status === 'failed' && assertionResults.length === 0) return [`${place}\n${message}`];
    return assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => [`${place} > ${test.fullName}`, ...test.failureMessages].join('\n'));
  });
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function run(
  [program, ...parameters]: readonly [string, ...string[]],
  output: 'kept' | 'shown',
  environment: Readonly<Record<string, string>> = {},
): Promise<{ status: number; output: string }> {
  const programs = join(PROJECT_FOLDER, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: PROJECT_FOLDER,
      env: {
        ...process.env,
        PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
        ...environment,
      },
      shell: process.platform === 'win32',
      stdio: output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}
