import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { SERVICE_WORKER_FILE } from './content-security.ts';
import { PROJECT_FOLDER } from './folders.ts';

/** The files of a build by their names within it, with `/` between folders. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

/** For hosts, not for browsers: they would ask for it in vain, or get a page. */
const NOT_SERVED = new Set(['_headers', SERVICE_WORKER_FILE]);

/** Ends a build with the service worker that keeps all its other files. */
export function offline(): Plugin {
  let publicFolder = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    generateBundle: {
      // When every other plugin has written its files, the pages too.
      order: 'post',
      async handler(_options, bundle) {
        const files = new Map(filesIn(publicFolder));
        for (const [name, file] of Object.entries(bundle)) {
          files.set(name, file.type === 'chunk' ? file.code : file.source);
        }
        const source = await serviceWorkerOf(files);
        this.emitFile({ type: 'asset', fileName: SERVICE_WORKER_FILE, source });
      },
    },
  };
}

/** The files in a folder and in those within it. */
export function filesIn(folder: string): BuiltFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll(sep, '/'),
        new Uint8Array(readFileSync(path)),
      ]),
  );
}

/** The script of the service worker that keeps these files: a classic one, as all browsers know it. */
export async function serviceWorkerOf(files: BuiltFiles): Promise<string> {
  const integrities = [...files]
    .filter(([name]) => !NOT_SERVED.has(name))
    .map(([name, content]) => [name, `sha256-${hashOf(content, 'base64')}`] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const version = hashOf(JSON.stringify(integrities), 'hex').slice(0, 16);
  const { output } = (await build({
    configFile: false,
    root: PROJECT_FOLDER,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify({ version, files: Object.fromEntries(integrities) }) },
    build: {
      write: false,
      rolldownOptions: {
        input: join(PROJECT_FOLDER, 'src/offline/service.worker.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

function hashOf(content: string | Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
