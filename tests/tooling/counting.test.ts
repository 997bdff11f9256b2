import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/folders';
import { countTests, whatFailed } from '../../scripts/test-steps';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-counting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function counted(...files: { status: string; tests: string[] }[]) {
  const file = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return countTests(file);
}

test('counts the tests of all files', () => {
  expect(
    counted(
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    ),
  ).toEqual({ passed: 3, failed: 1 });
});

test.each(['skipped', 'pending', 'todo'])('a %s test counts as failed', (status) => {
  expect(counted({ status: 'passed', tests: ['passed', status] })).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a file that could not be loaded counts as failed', () => {
  expect(counted({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] })).toEqual(
    { passed: 1, failed: 1 },
  );
});

test('a run without tests, or without a report, has failed', () => {
  expect(counted()).toEqual({ passed: 0, failed: 1 });
  expect(countTests(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1 });
});

test('what did not pass is said with its file, title and message', () => {
  const file = join(folder, 'failed.json');
  const name = join(PROJECT_FOLDER, 'tests', 'some.test.ts');
  const assertionResults = [
    { fullName: 'holds', status: 'passed', failureMessages: [] },
    { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1 to be 2'] },
  ];
  writeFileSync(
    file,
    JSON.stringify({
      testResults: [
        { name, status: 'failed', message: '', assertionResults },
        { name, status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }),
  );
  const place = join('tests', 'some.test.ts');
  expect(whatFailed(file)).toEqual([
    `${place} > breaks\nexpected 1 to be 2`,
    `${place}\nno such module`,
  ]);
});
