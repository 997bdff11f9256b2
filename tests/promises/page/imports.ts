import type { AccountMap } from '../../../src/domain/account-map';
import type { Result } from '../../../src/domain/result';
import { importAllAsNew, importOver } from '../../../src/features/exchange/import-map';
import { readMapFiles } from '../../../src/files/read-map-file';
import type { Storage } from '../../../src/storage/storage';

/** What is found of a kept map. */
export interface FoundMap {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** Keeps all maps of the file, as the screen does once somebody has said so; `onRead` is called before. Answers with how long it took, in milliseconds. */
export async function importFile(
  storage: Storage,
  text: string,
  onRead: () => void,
): Promise<number> {
  const maps = await mapsIn(text);
  onRead();
  const start = performance.now();
  valueOf(await importAllAsNew(storage, maps));
  return performance.now() - start;
}

/** The way that it must not be done: whoever is stopped in between has a part of the file. */
export async function importOneByOne(
  storage: Storage,
  text: string,
  onRead: () => void,
): Promise<void> {
  const maps = await mapsIn(text);
  onRead();
  for (const map of maps) {
    valueOf(await storage.create({ ...map, id: crypto.randomUUID() }));
  }
}

/** Makes a kept map equal to the only one of the file. */
export async function replaceByFile(
  storage: Storage,
  id: string,
  text: string,
  onRead: () => void,
): Promise<void> {
  const [map] = await mapsIn(text);
  onRead();
  if (map !== undefined) valueOf(await importOver(storage, { id }, map, undefined));
}

export async function findMaps(storage: Storage): Promise<FoundMap[]> {
  const found: FoundMap[] = [];
  for (const { id } of valueOf(await storage.list())) {
    const { map } = valueOf(await storage.load(id));
    found.push({ id, name: map.name, people: map.people.length });
  }
  return found;
}

async function mapsIn(text: string): Promise<AccountMap[]> {
  return valueOf(await readMapFiles(new Blob([text]))).map(({ map }) => map);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
