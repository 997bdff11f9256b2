import type { AccountMap } from '../../domain/account-map';
import { mentionsOf, namesOf } from '../../domain/erasing';
import type { Mention } from '../../domain/erasing';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Storage } from '../../storage/storage';

/** A person on a map, under every name he has or had there. */
export interface KnownAs {
  readonly map: AccountMap;
  readonly personId: string;
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The person on this map, and everybody on the others who has the same id or a name he has or had. */
export async function findSamePerson(
  storage: Storage,
  mapId: string,
  personId: string,
): Promise<Result<{ readonly here: KnownAs; readonly elsewhere: readonly KnownAs[] }>> {
  const here = await knownAs(storage, mapId, personId);
  if (!here.ok) return here;
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const elsewhere: KnownAs[] = [];
  for (const other of listed.value) {
    if (other.id === mapId) continue;
    const stored = await storage.load(other.id);
    if (!stored.ok) return stored;
    const same = stored.value.map.people.filter(
      ({ id, name }) => id === personId || here.value.names.includes(name.trim()),
    );
    for (const { id } of same) {
      const known = await knownAs(storage, other.id, id);
      if (!known.ok) return known;
      elsewhere.push(known.value);
    }
  }
  return ok({ here: here.value, elsewhere });
}

async function knownAs(
  storage: Storage,
  mapId: string,
  personId: string,
): Promise<Result<KnownAs>> {
  const [stored, entries] = await Promise.all([
    storage.load(mapId),
    storage.entriesSince(mapId, 0),
  ]);
  if (!stored.ok) return stored;
  if (!entries.ok) return entries;
  const { map } = stored.value;
  const names = namesOf(map, entries.value, personId);
  return ok({ map, personId, names, mentions: mentionsOf(map, { personId, names }) });
}
