import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for a browser to keep everything in. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'undercurrent-profile-'));
}

export function removeProfile(profile: string): void {
  // A browser that was killed may leave a last process that still writes.
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes the IndexedDB of every origin, as a browser does with one it cannot read. */
export function wipeDatabase(profile: string): void {
  remove(join(profile, 'Default', 'IndexedDB'));
}

/** Removes the origin-private file system of every origin. */
export function wipeFiles(profile: string): void {
  remove(join(profile, 'Default', 'File System'));
}

/** Cuts up to so many bytes off the end of the database's log, as an end in the middle of a write does. */
export function tearLog(profile: string, bytes: number): void {
  const [database] = foldersIn(join(profile, 'Default', 'IndexedDB'), '.indexeddb.leveldb');
  if (database === undefined) throw new Error('There is no database to tear.');
  const [log] = foldersIn(database, '.log').sort().reverse();
  if (log === undefined) throw new Error('There is no log to tear.');
  truncateSync(log, Math.max(0, statSync(log).size - bytes));
}

function remove(folder: string): void {
  if (!existsSync(folder)) throw new Error(`There is no ${folder} to remove.`);
  rmSync(folder, { recursive: true });
}

function foldersIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
