import { readdirSync, readFileSync } from 'node:fs';
import { ok } from '../../src/domain/result';
import { parseMapFile } from '../../src/files/map-file';
import type { MapFileResult } from '../../src/files/map-file-answers';
import type { ParsedMapFile } from '../../src/files/map-file';
import { readMapFiles } from '../../src/files/read-map-file';

type Folder = 'invalid' | 'repaired' | 'valid';

const pathOf = (folder: Folder) => new URL(`../data/${folder}/`, import.meta.url);

export function filesIn(folder: Folder): string[] {
  return readdirSync(pathOf(folder)).sort();
}

/** The file as somebody would choose it. */
export async function readFile(
  folder: Folder,
  name: string,
): Promise<MapFileResult<ParsedMapFile>> {
  const read = await readMapFiles(new Blob([readFileSync(new URL(name, pathOf(folder)))]));
  if (!read.ok) return read;
  const [map] = read.value;
  if (map === undefined) throw new Error(`${name} holds no map`);
  return ok(map);
}

export function textOf(folder: Folder, name: string): string {
  return readFileSync(new URL(name, pathOf(folder)), 'utf8');
}

/** What a text reads as, when it must be accepted. */
export function parsed(text: string): ParsedMapFile {
  const result = parseMapFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

interface PlainFile {
  [key: string]: unknown;
  map: Record<string, unknown> & {
    people: Record<string, unknown>[];
    ties: Record<string, unknown>[];
    visits: Record<string, unknown>[];
  };
}

/** A small valid file as a value of its own, to be bent. */
export function plainFile(): PlainFile {
  return JSON.parse(textOf('valid', 'plain.json')) as PlainFile;
}
