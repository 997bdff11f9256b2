import { duplicateMap } from '../../domain/commands/duplicate-map';
import { editAccount } from '../../domain/commands/edit-account';
import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { changeKept } from '../../editing/change-kept';
import type { Storage } from '../../storage/storage';

/** Renames a map that is kept but not open, as a step of its journal. */
export function renameKept(
  storage: Storage,
  mapId: string,
  name: string,
  today: Day,
): Promise<Result<unknown>> {
  return changeKept(storage, mapId, editAccount, { patch: { name } }, today);
}

/** Begins a new deal with the people of a kept map. Answers with the new map's identity. */
export async function duplicateKept(
  storage: Storage,
  mapId: string,
  name: string,
  today: Day,
): Promise<Result<string>> {
  const stored = await storage.load(mapId);
  if (!stored.ok) return stored;
  const copy = duplicateMap(
    stored.value.map,
    { name },
    { today, newId: () => crypto.randomUUID() },
  );
  if (!copy.ok) return copy;
  const created = await storage.create(copy.value);
  return created.ok ? ok(copy.value.id) : created;
}
