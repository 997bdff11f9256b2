import type { Command } from '../domain/command';
import type { Day } from '../domain/day';
import type { Result } from '../domain/result';
import type { Storage } from '../storage/storage';

/** Runs a command on a map that is kept but not open, as a step of its journal. */
export async function changeKept<Input>(
  storage: Storage,
  mapId: string,
  command: Command<Input>,
  input: Input,
  today: Day,
): Promise<Result<unknown>> {
  const stored = await storage.load(mapId);
  if (!stored.ok) return stored;
  const context = { today, newId: () => crypto.randomUUID() };
  const change = command(stored.value.map, input, context);
  if (!change.ok || change.value.changes.length === 0) return change;
  const draft = { ...change.value, step: context.newId(), at: new Date().toISOString() };
  return storage.commit(mapId, stored.value.revision, [draft]);
}
