import type { Day } from '../../domain/day';
import { rowsById } from '../../domain/account-map';
import { fail, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OpenMap } from '../../editing/open-map';
import { everythingSaved } from '../../editing/everything-saved';
import { mapFileName } from '../../files/map-file-name';
import { serializePersonFile } from '../../files/person-file';
import type { Storage } from '../../storage/storage';
import { download } from '../../ui/download';
import { findSamePerson } from './same-person';

interface Saved {
  /** The file's. */
  readonly name: string;
  /** The names of the other maps where he is, or somebody of the same name. */
  readonly alsoOn: readonly string[];
}

/** Hands everything that the map holds about a person to the browser's downloads. */
export async function savePerson(
  storage: Storage,
  open: OpenMap,
  personId: string,
  today: Day,
): Promise<Result<Saved>> {
  const person = rowsById(open.get().people).get(personId);
  if (person === undefined) return fail({ code: 'no-such-row' });
  await everythingSaved();
  const entries = await storage.entriesSince(open.id, 0);
  if (!entries.ok) return entries;
  const at = new Date().toISOString();
  const text = serializePersonFile(open.get(), entries.value, personId, at);
  const name = mapFileName(person, today);
  download(new Blob([text], { type: 'application/json' }), name);
  return ok({ name, alsoOn: await otherMapsOf(storage, open.id, personId) });
}

async function otherMapsOf(storage: Storage, mapId: string, personId: string): Promise<string[]> {
  const found = await findSamePerson(storage, mapId, personId);
  if (!found.ok) return [];
  const there = found.value.elsewhere.filter(({ name }) => name !== undefined);
  return [...new Map(there.map(({ map }) => [map.id, map.name])).values()];
}
