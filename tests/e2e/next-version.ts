import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_WORKER_FILE } from '../../scripts/content-security';
import { filesIn, serviceWorkerOf } from '../../scripts/offline-build';

const HASHED = /^assets\/(.*-)([\w-]{8})(\.\w+)$/;
const FILE_NAME = /[\w.-]+-[\w-]{8}\.\w+/g;
const TEXT = /\.(?:js|css|html)$/;

/**
 * Makes a later version of the build in the folder, as if every source file had changed: each file
 * with a hash has another name, none of the old names is left, and the page's title says so.
 */
export async function makeNextVersion(folder: string, title: string): Promise<void> {
  const names = new Map<string, string>();
  for (const name of filesIn(folder).keys()) {
    const [, stem, hash, ending] = HASHED.exec(name) ?? [];
    if (stem === undefined || hash === undefined || ending === undefined) continue;
    names.set(`${stem}${hash}${ending}`, `${stem}${Array.from(hash).reverse().join('')}${ending}`);
  }
  for (const [name, content] of filesIn(folder)) {
    if (!TEXT.test(name) || name === SERVICE_WORKER_FILE) continue;
    let text = new TextDecoder().decode(content as Uint8Array);
    text = text.replaceAll(FILE_NAME, (name) => names.get(name) ?? name);
    text = text.replace('<title>Undercurrent', `<title>${title}`);
    writeFileSync(join(folder, name), text);
  }
  for (const [old, fresh] of names) {
    renameSync(join(folder, 'assets', old), join(folder, 'assets', fresh));
  }
  rmSync(join(folder, SERVICE_WORKER_FILE));
  writeFileSync(join(folder, SERVICE_WORKER_FILE), await serviceWorkerOf(filesIn(folder)));
}
