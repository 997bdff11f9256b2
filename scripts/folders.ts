import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json lies, without a slash at the end. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Where `vite build` puts the app. */
export const BUILD_FOLDER = join(PROJECT_FOLDER, 'dist');

/** What a run of the tests leaves behind. */
export const REPORTS_FOLDER = join(PROJECT_FOLDER, 'reports');
