import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { serializeLibraryFiles } from '../../files/library-file';
import { serializeMapFile } from '../../files/map-file';
import { mapFileName } from '../../files/map-file-name';
import { sealText } from '../../files/sealed-file';
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
  const kept = await everyMap(storage);
  if (!kept.ok) return kept;
  const { value: maps } = kept;
  const at = new Date().toISOString();
  const files = serializeLibraryFiles(maps, at);
  for (const [index, text] of files.entries()) {
    download(asJson(text), mapFileName({ name: numbered(nameOfAll, index, files) }, today));
  }
  for (const { id } of maps) await storage.rememberFileCopy(id, at);
  return ok(maps.length);
}

/**
 * The same for these maps as sealed files, under a name that need not be theirs. Answers with the
 * names of the files.
 */
export async function saveSealed(
  storage: Storage,
  maps: readonly AccountMap[],
  today: Day,
  { passphrase, name }: { readonly passphrase: string; readonly name: string },
): Promise<string[]> {
  const at = new Date().toISOString();
  const [only, ...more] = maps;
  const texts =
    only !== undefined && more.length === 0
      ? [serializeMapFile(only, { exportedAt: at })]
      : serializeLibraryFiles(maps, at);
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    const fileName = mapFileName({ name: numbered(name, index, texts) }, today, 'sealed');
    download(new Blob([await sealText(text, passphrase)]), fileName);
    names.push(fileName);
  }
  for (const { id } of maps) await storage.rememberFileCopy(id, at);
  return names;
}

/** Every map but the deleted ones. */
export async function everyMap(storage: Storage): Promise<Result<AccountMap[]>> {
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const maps: AccountMap[] = [];
  for (const { id, deletedAt } of listed.value) {
    if (deletedAt !== undefined) continue;
    const stored = await storage.load(id);
    if (!stored.ok) return stored;
    maps.push(stored.value.map);
  }
  return ok(maps);
}

function numbered(name: string, index: number, files: readonly string[]): string {
  return files.length === 1 ? name : `${name} ${String(index + 1)}`;
}

function asJson(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
