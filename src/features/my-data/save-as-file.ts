import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { serializeLibraryFiles } from '../../files/library-file';
import { serializeMapFile } from '../../files/map-file';
import { mapFileName } from '../../files/map-file-name';
import type { Storage } from '../../storage/storage';
import { download } from '../../ui/download';

/** Hands the map to the browser's downloads and remembers that; answers with the file's name. */
export async function saveMapAsFile(
  storage: Storage,
  map: AccountMap,
  today: Day,
): Promise<string> {
  const at = new Date().toISOString();
  const name = mapFileName(map, today);
  download(asJson(serializeMapFile(map, { exportedAt: at })), name);
  await storage.rememberFileCopy(map.id, at);
  return name;
}

/** Every map but the deleted ones in one file, or more where one would be too large. Answers with how many maps. */
export async function saveAllAsFiles(
  storage: Storage,
  today: Day,
  nameOfAll: string,
): Promise<Result<number>> {
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const maps: AccountMap[] = [];
  for (const { id, deletedAt } of listed.value) {
    if (deletedAt !== undefined) continue;
    const stored = await storage.load(id);
    if (!stored.ok) return stored;
    maps.push(stored.value.map);
  }
  const at = new Date().toISOString();
  const files = serializeLibraryFiles(maps, at);
  for (const [index, text] of files.entries()) {
    const name = files.length === 1 ? nameOfAll : `${nameOfAll} ${String(index + 1)}`;
    download(asJson(text), mapFileName({ name }, today));
  }
  for (const { id } of maps) await storage.rememberFileCopy(id, at);
  return ok(maps.length);
}

function asJson(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
