import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../scripts/folders';
import { browserRows } from './browser-rows';
import { buildInto } from './build-pages';
import { nodeRows } from './node-rows';
import { machine, tableOf } from './results';

// Measures everything in one run and prints it; see README.md in this folder.

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'));
try {
  const [app, page] = [join(folder, 'app'), join(folder, 'page')];
  await buildInto(app, 'app');
  await buildInto(page, 'measured page');
  const inBrowser = await browserRows(page, join(folder, 'profile'));
  const rows = [...inBrowser.rows, ...(await nodeRows(app))];
  const results = { machine: machine(inBrowser.version), rows };
  const file = join(PROJECT_FOLDER, 'bench', 'results.json');
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(tableOf(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
