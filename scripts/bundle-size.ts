import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUILD_FOLDER } from './folders';

/** What a browser loads before the canvas may weigh so much, gzipped, in kB of 1,000 bytes. */
export const FIRST_LOAD_BUDGET = 240;

export interface FileWeight {
  readonly file: string;
  /** Gzipped, in bytes. */
  readonly bytes: number;
}

/** The words of English, which are fetched before anything is shown. Other languages weigh about as much. */
const WORDS = /^words-en-.*\.js$/;

/**
 * What a built app loads before it shows its first screen: entry, its static imports and style
 * sheets, and the words of one language.
 */
export function firstLoad(folder: string): FileWeight[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const words = readdirSync(join(folder, 'assets')).filter((file) => WORDS.test(file));
  const files = new Set<string>();
  for (const file of [...named, ...words.map((name) => `assets/${name}`)]) {
    if (file !== undefined) follow(folder, file, files);
  }
  return [...files].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file))).length,
  }));
}

function follow(folder: string, file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js')) return;
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, imported] of text.matchAll(/\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (imported !== undefined) follow(folder, `assets/${imported}`, seen);
  }
}

/** In kB of 1,000 bytes. */
export function totalWeight(files: readonly FileWeight[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function report(): void {
  const files = firstLoad(BUILD_FOLDER).toSorted((one, other) => other.bytes - one.bytes);
  for (const { file, bytes } of files) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
  }
  const total = totalWeight(files);
  console.log(`${total.toFixed(1).padStart(7)} kB  of ${FIRST_LOAD_BUDGET} kB before the canvas`);
  process.exitCode = total > FIRST_LOAD_BUDGET ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) report();
