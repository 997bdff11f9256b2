import type { AccountMap } from '../../domain/account-map';
import type { Day } from '../../domain/day';
import { LIMITS } from '../../domain/fields';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { serializeLibraryFiles } from '../../files/library-file';
import { serializeMapFile } from '../../files/map-file';
import { mapFileName } from '../../files/map-file-name';
import { sealText } from '../../files/sealed-file';
import type { Storage } from '../../storage/storage';
import { download } from '../../ui/download';

/**
 * Hands the map to the browser's downloads and remembers that; answers with the file's name. Code:
 * `too-large-to-open` with the `name` of a file that was handed over and could not be opened again.
 */
export async function saveMapAsFile(
  storage: Storage,
  map: AccountMap,
  today: Day,
): Promise<Result<string>> {
  const at = new Date().toISOString();
  const name = mapFileName(map, today);
  const text = serializeMapFile(map, { exportedAt: at });
  download(asJson(text), name);
  return remembered(storage, [map], at, [{ name, text }], name);
}

/**
 * Every map but the deleted ones in one file, or more where one would be too large. Answers with how
 * many maps. Codes: those of reading them, `too-large-to-open`.
 */
export async function saveAllAsFiles(
  storage: Storage,
  today: Day,
  nameOfAll: string,
): Promise<Result<number>> {
  const kept = await everyMap(storage);
  if (!kept.ok) return kept;
  const { value: maps } = kept;
  const at = new Date().toISOString();
  const texts = serializeLibraryFiles(maps, at);
  const files = texts.map((text, index) => ({
    name: mapFileName({ name: numbered(nameOfAll, index, texts) }, today),
    text,
  }));
  for (const { name, text } of files) download(asJson(text), name);
  return remembered(storage, maps, at, files, maps.length);
}

/**
 * The same for these maps as sealed files, under a name that need not be theirs. Answers with the
 * names of the files. Code: `too-large-to-open`.
 */
export async function saveSealed(
  storage: Storage,
  maps: readonly AccountMap[],
  today: Day,
  { passphrase, name }: { readonly passphrase: string; readonly name: string },
): Promise<Result<string[]>> {
  const at = new Date().toISOString();
  const [only, ...more] = maps;
  const texts =
    only !== undefined && more.length === 0
      ? [serializeMapFile(only, { exportedAt: at })]
      : serializeLibraryFiles(maps, at);
  const files = texts.map((text, index) => ({
    name: mapFileName({ name: numbered(name, index, texts) }, today, 'sealed'),
    text,
  }));
  for (const file of files) {
    download(new Blob([await sealText(file.text, passphrase)]), file.name);
  }
  const names = files.map((file) => file.name);
  return remembered(storage, maps, at, files, names);
}

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A file that this app would refuse is no copy of its map. */
async function remembered<T>(
  storage: Storage,
  maps: readonly AccountMap[],
  at: string,
  files: readonly SavedFile[],
  answer: T,
): Promise<Result<T>> {
  const tooLarge = files.find(({ text }) => new Blob([text]).size > LIMITS.fileBytes);
  if (tooLarge !== undefined) {
    const facts = { name: tooLarge.name, megabytes: LIMITS.fileBytes / 1024 ** 2 };
    return fail({ code: 'too-large-to-open', facts });
  }
  for (const { id } of maps) await storage.rememberFileCopy(id, at);
  return ok(answer);
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
