import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { erasureOf, mentionsOf } from '../../domain/erasing';
import type { Erasure, Mention } from '../../domain/erasing';
import type { JournalEntry } from '../../domain/journal';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Storage } from '../../storage/storage';

/** A person on a map, under every name he has or had there, or a map whose texts name him only. */
export interface KnownAs {
  readonly map: AccountMap;
  /** Undefined where he is not on the map himself. */
  readonly name: string | undefined;
  readonly erasure: Erasure;
  readonly mentions: readonly Mention[];
}

/**
 * The person on this map, and on the others everybody who has the same id or a name he has or had;
 * where there is nobody like that, the map itself if its texts have one of these names.
 */
export async function findSamePerson(
  storage: Storage,
  mapId: string,
  personId: string,
): Promise<Result<{ readonly here: KnownAs; readonly elsewhere: readonly KnownAs[] }>> {
  const kept = await readKept(storage, mapId);
  if (!kept.ok) return kept;
  const here = knownAs(kept.value, personId);
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const elsewhere: KnownAs[] = [];
  for (const { id } of listed.value) {
    if (id === mapId) continue;
    const other = await readKept(storage, id);
    if (!other.ok) return other;
    elsewhere.push(...foundOn(other.value, here.erasure));
  }
  return ok({ here, elsewhere });
}

interface Kept {
  readonly map: AccountMap;
  readonly entries: readonly JournalEntry[];
}

async function readKept(storage: Storage, mapId: string): Promise<Result<Kept>> {
  const [stored, entries] = await Promise.all([
    storage.load(mapId),
    storage.entriesSince(mapId, 0),
  ]);
  if (!stored.ok) return stored;
  return entries.ok ? ok({ map: stored.value.map, entries: entries.value }) : entries;
}

function foundOn(kept: Kept, { personId, names }: Erasure): KnownAs[] {
  const same = kept.map.people.filter(
    ({ id, name }) => id === personId || names.includes(name.trim()),
  );
  if (same.length > 0) return same.map(({ id }) => knownAs(kept, id));
  const named = knownAs(kept, personId, names);
  return named.mentions.length > 0 ? [named] : [];
}

function knownAs({ map, entries }: Kept, personId: string, names?: readonly string[]): KnownAs {
  const erasure = erasureOf(map, entries, personId, names);
  const name = rowsById(map.people).get(personId)?.name;
  return { map, name, erasure, mentions: mentionsOf(map, erasure) };
}
