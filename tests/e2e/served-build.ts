import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_FOLDER } from '../../scripts/folders';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built app. */
    buildFolder: string;
  }
}

/** Builds the app once for all end-to-end tests, or takes the build that `npm test` made before. */
export default function prepare({ provide }: TestProject): (() => void) | undefined {
  const made = process.env.UNDERCURRENT_BUILD;
  if (made !== undefined) {
    provide('buildFolder', made);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-build-'));
  const vite = join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    // Not the test run's own NODE_ENV, which would build React for developing.
    { cwd: PROJECT_FOLDER, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  provide('buildFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
