import type { CommandContext } from '../../domain/command';
import { duplicateMap } from '../../domain/commands/duplicate-map';
import { editAccount } from '../../domain/commands/edit-account';
import type { Day } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Storage } from '../../storage/storage';

/** Renames a map that is kept but not open, as a step of its journal. */
export async function renameKept(
  storage: Storage,
  mapId: string,
  name: string,
  today: Day,
): Promise<Result<unknown>> {
  const stored = await storage.load(mapId);
  if (!stored.ok) return stored;
  const context = contextOf(today);
  const change = editAccount(stored.value.map, { patch: { name } }, context);
  if (!change.ok || change.value.changes.length === 0) return change;
  const draft = { ...change.value, step: context.newId(), at: new Date().toISOString() };
  return storage.commit(mapId, stored.value.revision, [draft]);
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
  const copy = duplicateMap(stored.value.map, { name }, contextOf(today));
  if (!copy.ok) return copy;
  const created = await storage.create(copy.value);
  return created.ok ? ok(copy.value.id) : created;
}

function contextOf(today: Day): CommandContext {
  return { today, newId: () => crypto.randomUUID() };
}
