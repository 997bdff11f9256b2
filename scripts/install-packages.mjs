import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Runs before `npm start` and `npm test`, so that both work in a fresh clone and after every pull.
// Plain Node without packages: nothing may be installed yet.

const folder = fileURLToPath(new URL('..', import.meta.url));
const marker = new URL('../node_modules/.undercurrent-lock-hash', import.meta.url);
const lock = createHash('sha256')
  .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
  .digest('hex');

if (installed() !== lock && !installedByHand()) {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) {
    console.error('Run this through npm: npm start, or npm test.');
    process.exit(1);
  }
  console.log('Installing the packages of package-lock.json …');
  const run = spawnSync(
    process.execPath,
    [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit' },
  );
  if (run.status !== 0) {
    console.error('The packages could not be installed (npm ci failed).');
    process.exit(1);
  }
}
writeFileSync(marker, lock);

/** True when an `npm ci` or `npm install` of the user's own left just what the lock asks for. */
function installedByHand() {
  const present = packagesOf('../node_modules/.package-lock.json');
  return (
    present !== undefined &&
    Object.entries(packagesOf('../package-lock.json') ?? {}).every(
      ([path, { version, optional }]) =>
        path === '' || optional === true || present[path]?.version === version,
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} the hash of the lock that node_modules was installed from */
function installed() {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return undefined;
  }
}
