import type { AccountMap } from '../../domain/account-map';
import { replaceMap } from '../../domain/commands/replace-map';
import { dayOf } from '../../domain/day';
import { ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OpenMap } from '../../editing/open-map';
import type { MapSummary, Storage } from '../../storage/storage';

/** Keeps the file's map beside the others, under another identity if its own is taken. Answers with it. */
export async function importAsNew(storage: Storage, map: AccountMap): Promise<Result<string>> {
  const created = await storage.create(map);
  if (created.ok) return ok(map.id);
  if (created.error.code !== 'id-taken') return created;
  const id = crypto.randomUUID();
  const again = await storage.create({ ...map, id });
  return again.ok ? ok(id) : again;
}

/** Keeps every map beside those that are here, under another identity if its own is taken; or none of them. */
export async function importAllAsNew(
  storage: Storage,
  maps: readonly AccountMap[],
): Promise<Result<void>> {
  const listed = await storage.list();
  if (!listed.ok) return listed;
  const taken = new Set(listed.value.map(({ id }) => id));
  const free = maps.map((map) => {
    const id = taken.has(map.id) ? crypto.randomUUID() : map.id;
    taken.add(id);
    return { ...map, id };
  });
  return storage.createAll(free);
}

/**
 * Makes a kept map equal to the file's, as one step that can be undone; a deleted one is had back first.
 * Answers with its identity.
 */
export async function importOver(
  storage: Storage,
  { id: mapId, deletedAt }: Pick<MapSummary, 'id' | 'deletedAt'>,
  map: AccountMap,
  current: OpenMap | undefined,
): Promise<Result<string>> {
  if (deletedAt !== undefined) {
    const restored = await storage.restore(mapId);
    if (!restored.ok) return restored;
  }
  if (current?.id === mapId) {
    current.lookAround();
    const replaced = current.run(replaceMap, { map });
    return replaced.ok ? ok(mapId) : replaced;
  }
  const stored = await storage.load(mapId);
  if (!stored.ok) return stored;
  const context = { today: dayOf(new Date()), newId: () => crypto.randomUUID() };
  const change = replaceMap(stored.value.map, { map }, context);
  if (!change.ok) return change;
  const { map: before, revision } = stored.value;
  await storage.takeSnapshot(before, revision, 'before-import');
  const draft = { ...change.value, step: context.newId(), at: new Date().toISOString() };
  const written = await storage.commit(mapId, revision, [draft]);
  return written.ok ? ok(mapId) : written;
}
