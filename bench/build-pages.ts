import { build } from 'vite';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../scripts/folders';

/** Builds the app or the measured page for production into the folder. */
export async function buildInto(folder: string, what: 'app' | 'measured page'): Promise<void> {
  const configFile = what === 'app' ? 'vite.config.ts' : join('bench', 'page', 'vite.config.ts');
  // Another value in the user's environment would build React for developing.
  process.env.NODE_ENV = 'production';
  await build({
    ...(what === 'app' && { root: PROJECT_FOLDER }),
    configFile: join(PROJECT_FOLDER, configFile),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
}
