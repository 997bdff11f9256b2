import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration, ICruiseOptions, ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.cjs';

const { forbidden, options } = configuration as Required<IConfiguration>;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'undercurrent-directions-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the rules broken when each file imports the other one. */
async function broken(from: string, to: string): Promise<string[]> {
  write(from, to.startsWith('.') ? `import '${to}';` : `import '${relative(from, to)}';`);
  if (!to.startsWith('.')) write(to, 'export const word = 1;');
  const cruiseOptions: ICruiseOptions = {
    ...options,
    tsConfig: undefined,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  };
  const { output } = await cruise(['src'], cruiseOptions);
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule }) => rule.name);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function relative(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/, '')}`;
}

describe('import directions', () => {
  test.each([
    [
      'src/features/people/form.ts',
      'src/features/visits/form.ts',
      'features-know-no-other-feature',
    ],
    ['src/domain/day.ts', 'src/storage/database.ts', 'domain-imports-one-way'],
    ['src/storage/database.ts', 'src/files/map-file.ts', 'storage-imports-one-way'],
    ['src/files/map-file.ts', 'src/language/words.ts', 'files-imports-one-way'],
    ['src/graph-view/lens.ts', 'src/editing/session.ts', 'graph-view-imports-one-way'],
    ['src/graph-view/lens.ts', 'src/language/words.ts', 'graph-view-imports-one-way'],
    ['src/editing/session.ts', 'src/ui/button.ts', 'editing-imports-one-way'],
    ['src/editing/session.ts', 'src/features/people/form.ts', 'editing-imports-one-way'],
    ['src/ui/button.ts', 'src/language/words.ts', 'ui-imports-one-way'],
    ['src/language/words.ts', 'src/features/people/form.ts', 'language-imports-one-way'],
    ['src/offline/versions.ts', 'src/editing/session.ts', 'offline-imports-one-way'],
    ['src/features/people/form.ts', 'src/app/shell.ts', 'features-imports-one-way'],
    ['src/app/shell.ts', 'tests/data/map.ts', 'source-imports-source-only'],
    ['src/app/shell.ts', 'scripts/server.ts', 'source-imports-source-only'],
    ['src/app/shell.ts', './nowhere', 'resolvable'],
  ])('%s may not import %s', async (from, to, rule) => {
    expect(await broken(from, to)).toContain(rule);
  });

  test.each([
    ['src/app/shell.ts', 'src/features/people/form.ts'],
    ['src/features/people/form.ts', 'src/features/people/fields.ts'],
    ['src/features/people/form.ts', 'src/ui/button.ts'],
    ['src/features/people/form.ts', 'src/language/words.ts'],
    ['src/features/people/form.ts', 'src/editing/session.ts'],
    ['src/editing/session.ts', 'src/storage/database.ts'],
    ['src/storage/database.ts', 'src/domain/day.ts'],
    ['src/graph-view/lens.ts', 'src/graph-view/layout.worker.ts'],
  ])('%s may import %s', async (from, to) => {
    expect(await broken(from, to)).toEqual([]);
  });

  test('two files may not import each other, and a file nobody imports is named', async () => {
    write('src/app/one.ts', "import './other';");
    write('src/app/alone.ts', 'export const word = 1;');
    expect(await broken('src/app/other.ts', 'src/app/one.ts')).toEqual(
      expect.arrayContaining(['no-orphan']),
    );
    write('src/app/one.ts', "import './other';");
    expect(await broken('src/app/other.ts', './one')).toContain('no-circle');
  });
});
