import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { PROJECT_FOLDER } from '../../scripts/folders';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built app, with the driven page beside it. */
    drivenFolder: string;
  }
}

/** Builds the app, or takes the build that `npm test` made before, and the driven page beside it. */
export default function prepare({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-driven-'));
  const made = process.env.UNDERCURRENT_BUILD;
  if (made === undefined) build(folder, 'vite.config.ts');
  else cpSync(made, folder, { recursive: true });
  build(folder, join('tests', 'promises', 'page', 'vite.config.ts'));
  provide('drivenFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(folder: string, config: string): void {
  const vite = join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [
      vite,
      'build',
      '--config',
      config,
      '--outDir',
      folder,
      '--no-emptyOutDir',
      '--logLevel',
      'warn',
    ],
    // Not the test run's own NODE_ENV, which would build React for developing.
    { cwd: PROJECT_FOLDER, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
}
